package uk.quartile.catalogue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Finding;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.figure.Count;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers of input/reference/populations.csv, some of them cut. */
class PopulationPartsTests {

	private static final Authority LEICESTER = new Authority("E06000016", "856", "Leicester", "unitary", "E12000004",
			"East Midlands", null, null);

	@Test
	void findsAnAreaWithFewerChildrenThanItsParts() {
		assertThat(faults(population(2, "E06000016", 2019, 87991), population(3, "E92000001", 2019, 11894)))
			.containsExactly("populations.csv line 3, population_0_17: found 11,894 children of E92000001 in mid-2019; "
					+ "expected at least the 87,991 of the authorities in it; "
					+ "correct the line; if the file was cut, put the whole file in its place.");
	}

	@Test
	void findsANumberFarFromTheYearBefore() {
		assertThat(faults(population(2, "E06000016", 2018, 87262), population(3, "E06000016", 2019, 8799)))
			.containsExactly("populations.csv line 3, population_0_17: found 8,799 children of E06000016 in mid-2019; "
					+ "expected a number nearer to the 87,262 of the year before; "
					+ "correct the line; if the file was cut, put the whole file in its place.");
	}

	@Test
	void findsARegionFarFromTheYearBefore() {
		assertThat(faults(population(2, "E12000004", 2018, 995034), population(3, "E12000004", 2019, 99987)))
			.containsExactly("populations.csv line 3, population_0_17: found 99,987 children of E12000004 in mid-2019; "
					+ "expected a number nearer to the 995,034 of the year before; "
					+ "correct the line; if the file was cut, put the whole file in its place.");
	}

	@Test
	void takesAPartThatWasRevisedAlone() {
		assertThat(faults(population(2, "E06000016", 2019, 87992), population(3, "E12000004", 2019, 87991))).isEmpty();
	}

	/**
	 * The City of London in mid-2021 and mid-2022, as Leicester: the largest change there
	 * is.
	 */
	@Test
	void takesTheLargestChangeThereIs() {
		assertThat(faults(population(2, "E06000016", 2021, 654), population(3, "E06000016", 2022, 985))).isEmpty();
	}

	private static List<String> faults(Population... populations) {
		Faults faults = new Faults("populations.csv");
		PopulationParts.check(List.of(populations), List.of(LEICESTER), faults);
		return faults.findings().stream().map(Finding::message).toList();
	}

	private static Population population(int line, String area, int year, long children) {
		return new Population(line, area, year, "rebased", new Count.Known(BigDecimal.valueOf(children)));
	}

}
