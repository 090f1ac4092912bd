package uk.quartile.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Quarter;

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
	void readsOneAuthority() {
		assertThat(FOOTPRINTS.read("E06000016", BEFORE)).isEqualTo(read("E06000016", false));
	}

	@Test
	void readsAuthoritiesThatReturnJointly() {
		assertThat(FOOTPRINTS.read("E06000061+E06000062", AFTER)).isEqualTo(read("E06000061+E06000062", false));
	}

	@Test
	void refusesJointCodesOutOfOrder() {
		assertThat(FOOTPRINTS.read("E06000062+E06000061", AFTER)).isEqualTo(new FootprintReading.Unreadable(
				"'E06000062+E06000061'", "each code once, in order", "write E06000061+E06000062"));
	}

	@Test
	void refusesACodeTwice() {
		assertThat(FOOTPRINTS.read("E06000016+E06000016", AFTER)).isEqualTo(new FootprintReading.Unreadable(
				"'E06000016+E06000016'", "each code once, in order", "write E06000016"));
	}

	@Test
	void refusesAnUnknownAuthority() {
		assertThat(FOOTPRINTS.read("E06000099", BEFORE)).isEqualTo(new FootprintReading.Unreadable("'E06000099'",
				"an authority in authorities.csv", "correct the code, or add the authority"));
	}

	@Test
	void refusesAnAuthorityThatDidNotExistThen() {
		assertThat(FOOTPRINTS.read("E10000021", AFTER))
			.isEqualTo(new FootprintReading.Unreadable("'E10000021'", "an authority that existed on 2021-09-30",
					"Northamptonshire existed until 2021-03-31: return under the code valid then"));
		assertThat(FOOTPRINTS.read("E06000061+E06000062", BEFORE))
			.isEqualTo(new FootprintReading.Unreadable("'E06000061'", "an authority that existed on 2019-06-30",
					"North Northamptonshire existed from 2021-04-01: return under the code valid then"));
	}

	@Test
	void refusesAuthoritiesOfTwoRegions() {
		assertThat(FOOTPRINTS.read("E06000016+E06000031", BEFORE))
			.isEqualTo(new FootprintReading.Unreadable("'E06000016+E06000031', of E12000004 and E12000006",
					"authorities of one region", "let each return for itself"));
	}

	@Test
	void theSuccessorInARecodingMayReturnForItsPredecessor() {
		assertThat(FOOTPRINTS.read("E06000060", BEFORE)).isEqualTo(read("E10000002", true));
		assertThat(FOOTPRINTS.inForce("E06000060", BEFORE)).get().extracting(Authority::code).isEqualTo("E10000002");
	}

	@Test
	void thePredecessorInARecodingMayNotReturnForItsSuccessor() {
		assertThat(FOOTPRINTS.inForce("E10000002", AFTER)).isEmpty();
	}

	@Test
	void theSuccessorInASplitMayNotReturnForItsPredecessor() {
		assertThat(FOOTPRINTS.inForce("E06000061", BEFORE)).isEmpty();
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

	private static Optional<String> on(String code, LocalDate day) {
		return FOOTPRINTS.on(Footprint.parse(code), day).map(Footprint::code);
	}

	private static FootprintReading read(String code, boolean bySuccessor) {
		return new FootprintReading.Read(Footprint.parse(code), bySuccessor);
	}

}
