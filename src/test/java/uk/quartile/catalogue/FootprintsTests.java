package uk.quartile.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.FrozenJobs;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.area.Succession;

import static org.assertj.core.api.Assertions.assertThat;

/** The reorganisations of 2019 to 2023, as in input/reference. */
class FootprintsTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	private static final Footprints FOOTPRINTS = CATALOGUE.footprints();

	private static final LocalDate BEFORE = Quarter.parse("2019-20-Q1").lastDay();

	private static final LocalDate AFTER = Quarter.parse("2021-22-Q2").lastDay();

	@Test
	void theEastMidlandsHadNineAuthoritiesAndHasTen() {
		assertThat(CATALOGUE.members("E12000004", LocalDate.of(2021, 3, 31))).hasSize(9)
			.extracting(Authority::name)
			.contains("Northamptonshire");
		assertThat(CATALOGUE.members("E12000004", LocalDate.of(2021, 4, 1))).hasSize(10)
			.extracting(Authority::name)
			.contains("North Northamptonshire", "West Northamptonshire")
			.doesNotContain("Northamptonshire");
	}

	@Test
	void bothPartsOfASplitAreTheWhole() {
		assertThat(on("E06000061+E06000062", BEFORE)).contains("E10000021");
		assertThat(on("E10000021", AFTER)).contains("E06000061+E06000062");
	}

	@Test
	void onePartOfASplitIsNoGroundBefore() {
		assertThat(on("E06000061", BEFORE)).isEmpty();
	}

	@Test
	void aRecodedAuthorityIsTheSameGround() {
		assertThat(on("E06000060", BEFORE)).contains("E10000002");
		assertThat(on("E10000002", AFTER)).contains("E06000060");
	}

	@Test
	void whereABoundaryMovedThereIsNoSameGround() {
		LocalDate earlier = Quarter.parse("2018-19-Q4").lastDay();
		assertThat(on("E06000058", earlier)).isEmpty();
		assertThat(on("E06000028+E06000029", AFTER)).isEmpty();
		assertThat(on("E06000059", earlier)).isEmpty();
	}

	/**
	 * Bournemouth, Poole and a part of Dorset became one authority, the rest of Dorset
	 * another: S.I. 2018/648.
	 */
	@Test
	void allOfSeveralThatBecameSeveralAreTheSameGround() {
		LocalDate earlier = Quarter.parse("2018-19-Q4").lastDay();
		assertThat(on("E06000058+E06000059", earlier)).contains("E06000028+E06000029+E10000009");
		assertThat(on("E06000028+E06000029+E10000009", AFTER)).contains("E06000058+E06000059");
		assertThat(FOOTPRINTS.union("E06000058", AFTER, earlier).map(Footprint::code)).contains("E06000058+E06000059");
		assertThat(FOOTPRINTS.list(List.of("E06000058", "E06000059"), earlier)).containsExactly("E06000028",
				"E06000029", "E10000009");
		assertThat(FOOTPRINTS.list(List.of("E06000058"), earlier)).isEmpty();
	}

	/** A county divided in two, one of them with a town beside it. */
	@Test
	void severalIntoSeveralIsAnExactUnionHoweverItIsCalled() {
		LocalDate day = LocalDate.of(2023, 4, 1);
		LocalDate eve = day.minusDays(1);
		List<Authority> authorities = List.of(authority("X00000001", null, day), authority("X00000002", null, day),
				authority("X00000011", day, null), authority("X00000012", day, null));
		for (List<Kind> kinds : List.of(List.of(Kind.SPLIT, Kind.SPLIT, Kind.MERGE),
				List.of(Kind.TRANSFER, Kind.TRANSFER, Kind.TRANSFER))) {
			Footprints footprints = new Footprints(authorities,
					List.of(succession("X00000001", "X00000011", day, kinds.get(0)),
							succession("X00000001", "X00000012", day, kinds.get(1)),
							succession("X00000002", "X00000012", day, kinds.get(2))));
			Footprint before = Footprint.parse("X00000001+X00000002");
			Footprint after = Footprint.parse("X00000011+X00000012");
			assertThat(footprints.on(before, eve, day)).contains(after);
			assertThat(footprints.on(after, day, eve)).contains(before);
			for (Footprint part : List.of(Footprint.parse("X00000011"), Footprint.parse("X00000012"))) {
				assertThat(footprints.on(part, day, eve)).isEmpty();
				assertThat(footprints.around(part, day, eve)).contains(before);
			}
			assertThat(footprints.union("X00000011", day, eve)).contains(after);
		}
	}

	@Test
	void onePartOfASplitMayBeRecodedLater() {
		LocalDate split = LocalDate.of(2021, 4, 1);
		LocalDate recoded = LocalDate.of(2021, 10, 1);
		Footprints footprints = new Footprints(
				List.of(authority("X00000001", null, split), authority("X00000011", split, null),
						authority("X00000012", split, recoded), authority("X00000099", recoded, null)),
				List.of(succession("X00000001", "X00000011", split, Kind.SPLIT),
						succession("X00000001", "X00000012", split, Kind.SPLIT),
						succession("X00000012", "X00000099", recoded, Kind.RECODE)));
		Footprint now = Footprint.parse("X00000011+X00000099");
		LocalDate before = split.minusDays(1);
		assertThat(footprints.on(now, recoded, before)).contains(Footprint.parse("X00000001"));
		assertThat(footprints.on(Footprint.parse("X00000001"), before, recoded)).contains(now);
		assertThat(footprints.union("X00000011", recoded, before)).contains(now);
		assertThat(footprints.union("X00000099", recoded, before)).contains(now);
	}

	/** What merges may have been divided before: then there is more of it. */
	@Test
	void theGroundAroundGrowsWithEachReorganisationBetween() {
		LocalDate split = LocalDate.of(2021, 4, 1);
		LocalDate merged = LocalDate.of(2023, 4, 1);
		Footprints footprints = new Footprints(
				List.of(authority("X00000001", null, split), authority("X00000002", null, merged),
						authority("X00000011", split, merged), authority("X00000012", split, null),
						authority("X00000021", merged, null)),
				List.of(succession("X00000001", "X00000011", split, Kind.SPLIT),
						succession("X00000001", "X00000012", split, Kind.SPLIT),
						succession("X00000002", "X00000021", merged, Kind.MERGE),
						succession("X00000011", "X00000021", merged, Kind.MERGE)));
		LocalDate first = split.minusDays(1);
		assertThat(footprints.around(Footprint.parse("X00000002"), first, merged))
			.contains(Footprint.parse("X00000012+X00000021"));
		assertThat(footprints.around(Footprint.parse("X00000012"), merged, first))
			.contains(Footprint.parse("X00000001+X00000002"));
		assertThat(footprints.around(Footprint.parse("X00000012"), merged, split))
			.contains(Footprint.parse("X00000012"));
	}

	@Test
	void whatDidNotChangeIsItself() {
		assertThat(on("E06000016", BEFORE)).contains("E06000016");
		assertThat(on("E06000016+E10000021", AFTER)).contains("E06000016+E06000061+E06000062");
	}

	/** None of the real reorganisations is a merge, or followed by another. */
	@Test
	void aMergeIsAllOfItsPartsAndMayBeRecodedLater() {
		LocalDate merged = LocalDate.of(2015, 4, 1);
		LocalDate recoded = LocalDate.of(2018, 4, 1);
		Footprints footprints = new Footprints(
				List.of(authority("X00000001", null, merged), authority("X00000002", null, merged),
						authority("X00000003", merged, recoded), authority("X00000004", recoded, null)),
				List.of(succession("X00000001", "X00000003", merged, Kind.MERGE),
						succession("X00000002", "X00000003", merged, Kind.MERGE),
						succession("X00000003", "X00000004", recoded, Kind.RECODE)));
		assertThat(footprints.on(Footprint.parse("X00000004"), LocalDate.of(2014, 6, 30)))
			.contains(Footprint.parse("X00000001+X00000002"));
		assertThat(footprints.on(Footprint.parse("X00000001+X00000002"), LocalDate.of(2020, 6, 30)))
			.contains(Footprint.parse("X00000004"));
		assertThat(footprints.on(Footprint.parse("X00000001"), LocalDate.of(2016, 6, 30))).isEmpty();
	}

	@Test
	void whereABoundaryMovedBetweenSurvivingCodesOnlyAllOfThemAreTheSameGround() {
		LocalDate moved = LocalDate.of(2022, 4, 1);
		Footprints footprints = new Footprints(
				List.of(authority("X00000001", null, null), authority("X00000002", null, null)),
				List.of(succession("X00000001", "X00000002", moved, Kind.TRANSFER)));
		LocalDate eve = moved.minusDays(1);
		Footprint both = Footprint.parse("X00000001+X00000002");
		for (String code : List.of("X00000001", "X00000002")) {
			Footprint footprint = Footprint.parse(code);
			assertThat(footprints.on(footprint, moved, eve)).isEmpty();
			assertThat(footprints.on(footprint, eve, moved)).isEmpty();
			assertThat(footprints.on(footprint, moved.plusYears(1), moved)).contains(footprint);
			assertThat(footprints.on(footprint, eve.minusYears(1), eve)).contains(footprint);
			assertThat(footprints.around(footprint, moved, eve)).contains(both);
			assertThat(footprints.union(code, moved, eve)).contains(both);
			assertThat(footprints.union(code, moved.plusYears(1), moved)).isEmpty();
		}
		assertThat(footprints.on(both, moved, eve)).contains(both);
		assertThat(footprints.on(both, eve, moved)).contains(both);
		assertThat(footprints.sameGround("X00000001")).isEmpty();
	}

	@Test
	void aBoundaryThatMovedAfterARecodingIsNoSameGround() {
		LocalDate recoded = LocalDate.of(2018, 4, 1);
		LocalDate moved = LocalDate.of(2022, 4, 1);
		Footprints footprints = new Footprints(
				List.of(authority("X00000001", null, recoded), authority("X00000002", recoded, null),
						authority("X00000003", null, null)),
				List.of(succession("X00000001", "X00000002", recoded, Kind.RECODE),
						succession("X00000002", "X00000003", moved, Kind.TRANSFER)));
		Footprint before = Footprint.parse("X00000001");
		Footprint after = Footprint.parse("X00000002");
		assertThat(footprints.on(before, moved.minusDays(1))).contains(after);
		assertThat(footprints.on(before, moved)).isEmpty();
		assertThat(footprints.on(after, moved, recoded.minusDays(1))).isEmpty();
		assertThat(footprints.on(after, recoded, recoded.minusDays(1))).contains(before);
	}

	@Test
	void theSameGroundIsOtherCodesAndExactUnions() {
		assertThat(FOOTPRINTS.sameGround("E10000002")).containsExactly(Footprint.parse("E06000060"));
		assertThat(FOOTPRINTS.sameGround("E06000060")).containsExactly(Footprint.parse("E10000002"));
		assertThat(FOOTPRINTS.sameGround("E10000021")).containsExactly(Footprint.parse("E06000061+E06000062"));
		assertThat(FOOTPRINTS.sameGround("E06000061")).isEmpty();
		assertThat(FOOTPRINTS.sameGround("E06000058")).isEmpty();
		assertThat(FOOTPRINTS.sameGround("E06000016")).isEmpty();
	}

	private static Authority authority(String code, @Nullable LocalDate from, @Nullable LocalDate until) {
		return new Authority(code, "001", code, "unitary", "X12000001", "Marches", from,
				(until != null) ? until.minusDays(1) : null);
	}

	private static Succession succession(String predecessor, String successor, LocalDate effective, Kind kind) {
		return new Succession(predecessor, predecessor, successor, successor, effective, kind);
	}

	private static Optional<String> on(String code, LocalDate day) {
		return FOOTPRINTS.on(Footprint.parse(code), day).map(Footprint::code);
	}

}
