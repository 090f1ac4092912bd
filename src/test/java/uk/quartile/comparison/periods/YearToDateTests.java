package uk.quartile.comparison.periods;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

class YearToDateTests {

	/**
	 * Rotherham's improvement report (seeds): 148 discharges so far, 222 for the year.
	 */
	@Test
	void projectsAsRotherhamDoes() {
		assertThat(YearToDate.projected(new BigDecimal(148), 8)).isEqualByComparingTo("222");
	}

	@Test
	void namesHalfYearsByTheirMonths() {
		assertThat(HalfYear.name(Quarter.parse("2019-20-Q2"))).isEqualTo("April to September 2019");
		assertThat(HalfYear.name(Quarter.parse("2019-20-Q4"))).isEqualTo("October 2019 to March 2020");
	}

}
