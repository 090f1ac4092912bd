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

}
