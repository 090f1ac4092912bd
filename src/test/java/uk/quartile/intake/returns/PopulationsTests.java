package uk.quartile.intake.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.domain.Footprint;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

class PopulationsTests {

	private static final Path FILE = Path.of("input", "reference", "populations.csv");

	private static final Footprint LEICESTER = Footprint.parse("E06000016");

	/** Both figures are in docs/methods.md, from the Office for National Statistics. */
	@Test
	void takesTheMidYearOfTheFinancialYearInARelease() {
		assertThat(Populations.read(FILE, "rebased").of(LEICESTER, Quarter.parse("2019-20-Q1"))).hasValue(87_991);
		assertThat(Populations.read(FILE, "original").of(LEICESTER, Quarter.parse("2019-20-Q4"))).hasValue(84_082);
	}

	@Test
	void goesBackTwoYearsAtMost(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("populations.csv");
		Files.writeString(file, "\uFEFFarea,mid_year,release,population_0_17\nE06000016,2018,rebased,100\n"
				+ "E06000016,2019,rebased,x\n");
		Populations populations = Populations.read(file, "rebased");
		assertThat(populations.of(LEICESTER, Quarter.parse("2020-21-Q1"))).hasValue(100);
		assertThat(populations.of(LEICESTER, Quarter.parse("2021-22-Q1"))).isEmpty();
		assertThat(populations.of(LEICESTER, Quarter.parse("2017-18-Q4"))).isEmpty();
	}

	@Test
	void addsUpAJointFootprintIfItHasAllOfIt(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("populations.csv");
		Files.writeString(file, "area,mid_year,release,population_0_17\nE06000061,2021,rebased,100\n"
				+ "E06000062,2021,rebased,23\nE06000061,2024,rebased,100\n");
		Populations populations = Populations.read(file, "rebased");
		Footprint joint = Footprint.parse("E06000061+E06000062");
		assertThat(populations.of(joint, Quarter.parse("2021-22-Q1"))).hasValue(123);
		assertThat(populations.of(joint, Quarter.parse("2024-25-Q1"))).isEmpty();
	}

	@Test
	void areNoneWithoutAFile(@TempDir Path folder) {
		assertThat(Populations.read(folder.resolve("populations.csv"), "rebased")
			.of(LEICESTER, Quarter.parse("2019-20-Q1"))).isEmpty();
	}

}
