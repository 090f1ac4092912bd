package uk.quartile.packs.telling;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** Who rose and who fell: nothing is called what most have seen that most haven't. */
class DirectionCountsTests {

	private static final Quarter EARLIER = Quarter.parse("2022-23-Q4");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					10 | 6 | 4 | 100 | 110 | Six of the ten authorities have seen a rise since Quarter 4 2022-23; they went
					10 | 6 | 4 | 110 | 100 | Six of the ten authorities have seen a rise since Quarter 4 2022-23, though they fell
					10 | 3 | 7 | 100 | 110 | Seven of the ten authorities have seen a fall since Quarter 4 2022-23, though they rose
					10 | 3 | 7 | 100 | 100 | Seven of the ten authorities have seen a fall since Quarter 4 2022-23, though they went
					10 | 5 | 5 | 110 | 100 | Five of the ten authorities have seen a rise since Quarter 4 2022-23 and five a fall; they fell
					10 | 4 | 5 | 100 | 110 | Five of the ten authorities have seen a fall since Quarter 4 2022-23, four a rise and one no change; they rose
					10 | 1 | 0 | 100 | 110 | One of the ten authorities has seen a rise since Quarter 4 2022-23 and nine no change; they rose
					10 | 0 | 0 | 100 | 100 | All ten authorities have seen no change since Quarter 4 2022-23; they went
					9  | 9 | 0 | 100 | 110 | All nine authorities have seen a rise since Quarter 4 2022-23; they went
					2  | 1 | 1 | 100 | 100 | One of the two authorities has seen a rise since Quarter 4 2022-23 and one a fall; they went
					""")
	void tellsNumbers(int all, int risen, int fallen, BigDecimal earlier, BigDecimal now, String expected) {
		Change change = new Change(EARLIER, new Change.Side(Finality.OK, earlier, null, null),
				new Change.Side(Finality.OK, now, null, null), all, all, risen, fallen, null, null);
		assertThat(told("referrals", change)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					9  | 5 | 4 | 9.9 | 9.5 | Five of the nine authorities have a higher percentage than on 31 March 2023, though they fell
					10 | 5 | 5 | 9.9 | 9.5 | Five of the ten authorities have a higher percentage than on 31 March 2023 and five a lower one; they fell
					4  | 1 | 2 | 9.9 | 9.5 | Two of the four authorities have a lower percentage than on 31 March 2023, one a higher one and one the same; they fell
					""")
	void tellsPercentages(int all, int risen, int fallen, double earlier, double now, String expected) {
		Change change = new Change(EARLIER, new Change.Side(Finality.OK, null, null, earlier),
				new Change.Side(Finality.OK, null, null, now), all, all, risen, fallen, null, null);
		assertThat(told("social-worker-vacancies", change)).isEqualTo(expected);
	}

	/** What is of fewer than 20 in either quarter has no direction, and isn't counted. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					8 | 3 | 2 | 1 | 9.9 | 9.5 | Two of the three authorities that can be judged, of eight, have a higher percentage than on 31 March 2023, though they fell
					8 | 1 | 1 | 0 | 9.5 | 9.9 | The one authority that can be judged, of eight, has a higher percentage than on 31 March 2023; they went
					8 | 2 | 0 | 2 | 9.5 | 9.9 | Both authorities that can be judged, of eight, have a lower percentage than on 31 March 2023, though they rose
					8 | 0 | 0 | 0 | 9.5 | 9.9 | None of the eight authorities can be judged, for none has 20 or more on both dates; they rose
					""")
	void countsOnlyWhatCanBeJudged(int all, int judged, int risen, int fallen, double earlier, double now,
			String expected) {
		Change change = new Change(EARLIER, new Change.Side(Finality.OK, null, null, earlier),
				new Change.Side(Finality.OK, null, null, now), all, judged, risen, fallen, null, null);
		assertThat(told("social-worker-vacancies", change)).isEqualTo(expected);
	}

	private static String told(String code, Change change) {
		Measure measure = RegionalExample.CATALOGUE.measures()
			.stream()
			.filter((each) -> each.code().equals(code))
			.findFirst()
			.orElseThrow();
		DirectionCounts directions = new DirectionCounts(measure, change, "authority");
		return directions.inWords() + directions.link() + "they " + DirectionCounts.verb(measure, change);
	}

}
