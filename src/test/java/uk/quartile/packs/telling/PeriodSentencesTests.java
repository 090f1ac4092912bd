package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.OverTime.Periods;
import uk.quartile.packs.regional.InTime;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodSentencesTests {

	/** The Leicester deck's six months, seeds/001: 101 of 1,235. */
	@Test
	void tellsAHalfYearOfAPercentage() {
		assertThat(said("re-referrals", halfYear("101", "1235", 8.178, "April to September 2019")))
			.isEqualTo("April to September 2019: 101 of 1,235, 8.2%.");
	}

	@Test
	void tellsNoPercentageOfFewerThanTwenty() {
		assertThat(said("re-referrals", halfYear("7", "19", 36.8, "April to September 2019")))
			.isEqualTo("April to September 2019: 7 of 19.");
		assertThat(said("re-referrals", rolling("7", "19", 36.8, 19.1, 59.0)))
			.isEqualTo("The last four quarters together: 7 of 19.");
		assertThat(said("re-referrals", rolling("7", "20", 35.0, 18.1, 56.7)))
			.isEqualTo("The last four quarters together: 7 of 20, 35.0% (18.1 to 56.7).");
	}

	/** Rotherham's minutes: 148 discharges in eight months are 222 for the year. */
	@Test
	void projectsAYear() {
		assertThat(said("looked-after-ends", yearToDate("148", 2, "296")))
			.isEqualTo("The year so far: 148 children in two quarters; at that pace 296 for the year.");
		assertThat(said("looked-after-ends", yearToDate("1", 1, "4")))
			.isEqualTo("The year so far: 1 child in one quarter; at that pace 4 for the year.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "30; 20; In the quarter 30 came in, 10 more than the 20 who went out.",
					"20; 30; In the quarter 20 came in, 10 fewer than the 30 who went out.",
					"20; 20; In the quarter 20 came in, as many as went out." })
	void tellsWhoCameAndWent(String in, String out, String said) {
		assertThat(said("children-looked-after", new Periods(null, null, null, null, null, null, null, null, null, null,
				null, null, new BigDecimal(in), new BigDecimal(out), null, null, false)))
			.isEqualTo(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "100; 100; true; The four quarters come to exactly the 100 published for the year.",
					"101; 100; false; The four quarters come to 101, 1 more than the 100 returned for the year.",
					"98; 100; true; The four quarters come to 98, 2 fewer than the 100 published for the year." })
	void setsFourQuartersBesideTheYear(String quarters, String year, boolean published, String said) {
		assertThat(said("referrals", new Periods(null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, new BigDecimal(quarters), new BigDecimal(year), published)))
			.isEqualTo(said);
	}

	private static Periods rolling(String numerator, String denominator, double value, double lower, double upper) {
		return new Periods(new BigDecimal(numerator), new BigDecimal(denominator), value, lower, upper, null, null,
				null, null, null, null, null, null, null, null, null, false);
	}

	private static Periods halfYear(String numerator, String denominator, double value, String name) {
		return new Periods(null, null, null, null, null, new BigDecimal(numerator), new BigDecimal(denominator), value,
				name, null, null, null, null, null, null, null, false);
	}

	private static Periods yearToDate(String numerator, int quarters, String projected) {
		return new Periods(null, null, null, null, null, null, null, null, null, new BigDecimal(numerator), quarters,
				new BigDecimal(projected), null, null, null, null, false);
	}

	private static @Nullable String said(String measure, Periods periods) {
		return PeriodSentences
			.of(InTime.figures(measure, InTime.region(measure, new OverTime(null, null, null, periods, List.of()))))
			.orElse(null);
	}

}
