package uk.quartile.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.domain.Authority;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Succession;
import uk.quartile.domain.Succession.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** The reorganisations of 2019 to 2023, as in input/reference. */
class FootprintsTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("jobs"), Path.of("input")).catalogue();

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
	void aBoundaryThatMovedBetweenSurvivingCodesIsNoSameGround() {
		LocalDate moved = LocalDate.of(2022, 4, 1);
		Footprints footprints = new Footprints(
				List.of(authority("X00000001", null, null), authority("X00000002", null, null)),
				List.of(succession("X00000001", "X00000002", moved, Kind.TRANSFER)));
		for (String code : List.of("X00000001", "X00000002", "X00000001+X00000002")) {
			Footprint footprint = Footprint.parse(code);
			LocalDate eve = moved.minusDays(1);
			assertThat(footprints.on(footprint, moved, eve)).isEmpty();
			assertThat(footprints.on(footprint, eve, moved)).isEmpty();
			assertThat(footprints.on(footprint, moved.plusYears(1), moved)).contains(footprint);
			assertThat(footprints.on(footprint, eve.minusYears(1), eve)).contains(footprint);
		}
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
