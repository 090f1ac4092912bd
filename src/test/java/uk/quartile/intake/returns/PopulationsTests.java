package uk.quartile.intake.returns;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Population;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;

import static org.assertj.core.api.Assertions.assertThat;

class PopulationsTests {

	private static final Footprint LEICESTER = Footprint.parse("E06000016");

	/** Both figures are in docs/methods.md, from the Office for National Statistics. */
	@Test
	void takesTheMidYearOfTheFinancialYearInARelease() {
		List<Population> real = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue().populations();
		assertThat(Populations.of(real, "rebased").of(LEICESTER, Quarter.parse("2019-20-Q1"))).hasValue(87_991);
		assertThat(Populations.of(real, "original").of(LEICESTER, Quarter.parse("2019-20-Q4"))).hasValue(84_082);
	}

	@Test
	void goesBackTwoYearsAtMost() {
		Populations populations = Populations.of(
				List.of(known("E06000016", 2018, 100),
						new Population(3, "E06000016", 2019, "rebased", new Count.Absent(Absence.UNAVAILABLE))),
				"rebased");
		assertThat(populations.of(LEICESTER, Quarter.parse("2020-21-Q1"))).hasValue(100);
		assertThat(populations.of(LEICESTER, Quarter.parse("2021-22-Q1"))).isEmpty();
		assertThat(populations.of(LEICESTER, Quarter.parse("2017-18-Q4"))).isEmpty();
	}

	@Test
	void addsUpAJointFootprintIfItHasAllOfIt() {
		Populations populations = Populations.of(
				List.of(known("E06000061", 2021, 100), known("E06000062", 2021, 23), known("E06000061", 2024, 100)),
				"rebased");
		Footprint joint = Footprint.parse("E06000061+E06000062");
		assertThat(populations.of(joint, Quarter.parse("2021-22-Q1"))).hasValue(123);
		assertThat(populations.of(joint, Quarter.parse("2024-25-Q1"))).isEmpty();
	}

	@Test
	void areNoneOfAReleaseThatIsNotThere() {
		assertThat(Populations.of(List.of(known("E06000016", 2019, 100)), "original")
			.of(LEICESTER, Quarter.parse("2019-20-Q1"))).isEmpty();
	}

	private static Population known(String area, int midYear, long children) {
		return new Population(2, area, midYear, "rebased", new Count.Known(BigDecimal.valueOf(children)));
	}

}
