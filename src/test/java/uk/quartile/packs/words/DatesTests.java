package uk.quartile.packs.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Basis;
import uk.quartile.domain.Quarter;

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

}
