package uk.quartile.packs.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	/** As people say them: DOCUMENTS.md, B8. */
	@ParameterizedTest
	@CsvSource({ "SNAPSHOT, 2017-18-Q2, 30 September 2017, on 30 September 2017, 30 September 2017, on both dates",
			"SNAPSHOT, 2023-24-Q4, 31 March 2024, on 31 March 2024, 31 March 2024, on both dates",
			"ROLLING_12_MONTHS, 2022-23-Q4, the year to 31 March 2023, in the year to 31 March 2023, "
					+ "Year to 31 March 2023, in both years",
			"QUARTER, 2022-23-Q4, Quarter 4 2022-23, in Quarter 4 2022-23, Quarter 4 2022-23, in both quarters" })
	void saysWhatAFigureIsOf(Basis basis, String quarter, String period, String during, String head, String both) {
		Quarter of = Quarter.parse(quarter);
		assertThat(Dates.period(basis, of)).isEqualTo(period);
		assertThat(Dates.during(basis, of)).isEqualTo(during);
		assertThat(Dates.head(basis, of).replace('\n', ' ').replace('\u00a0', ' ')).isEqualTo(head);
		assertThat(Dates.duringBoth(basis)).isEqualTo(both);
	}

	@ParameterizedTest
	@CsvSource({ "2019-20-Q1, January to June 2019, April to June, 30 June",
			"2019-20-Q2, April to September 2019, July to September, 30 September",
			"2019-20-Q3, July to December 2019, October to December, 31 December",
			"2019-20-Q4, October 2019 to March 2020, January to March, 31 March" })
	void saysWhatTwoQuartersAreTogether(String quarter, String sixMonths, String months, String day) {
		Quarter of = Quarter.parse(quarter);
		assertThat(Dates.sixMonths(of)).isEqualTo(sixMonths);
		assertThat(Dates.monthsOfYear(of)).isEqualTo(months);
		assertThat(Dates.dayOfYear(of.lastDay())).isEqualTo(day);
	}

}
