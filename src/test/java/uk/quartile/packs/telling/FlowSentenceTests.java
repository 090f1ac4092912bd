package uk.quartile.packs.telling;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Flow;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

class FlowSentenceTests {

	/**
	 * Of every ten by hand: 196 of 232 are 8.45, 91 of 101 are 9.01, 95 of 200 are 4.75,
	 * 199 of 210 are 9.48 and 200 of 210 are 9.52, 41 of 20 are 20.5, 410 of 201 are
	 * 20.4, 20 of 401 are 0.499, 20 of 400 are 0.5.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					196 | 232 | for every 10 who left, 8 came. In the year to 31 March 2024, 196 came and 232 left.
					91  | 101 | for every 10 who left, 9 came. In the year to 31 March 2024, 91 came and 101 left.
					95  | 200 | for every 10 who left, 5 came. In the year to 31 March 2024, 95 came and 200 left.
					199 | 210 | for every 10 who left, 9 came. In the year to 31 March 2024, 199 came and 210 left.
					200 | 210 | about as many came as left. In the year to 31 March 2024, 200 came and 210 left.
					210 | 210 | as many came as left. In the year to 31 March 2024, 210 came and 210 left.
					410 | 201 | for every 10 who left, 20 came. In the year to 31 March 2024, 410 came and 201 left.
					41  | 20  | more than twice as many came as left. In the year to 31 March 2024, 41 came and 20 left.
					20  | 400 | for every 10 who left, 1 came. In the year to 31 March 2024, 20 came and 400 left.
					20  | 401 | for every 10 who left, fewer than 1 came. In the year to 31 March 2024, 20 came and 401 left.
					19  | 25  | too few came or left to be set one against the other. In the year to 31 March 2024, 19 came and 25 left.
					25  | 19  | too few came or left to be set one against the other. In the year to 31 March 2024, 25 came and 19 left.
					7   | 7   | as many came as left. In the year to 31 March 2024, 7 came and 7 left.
					0   | 0   | none came and none left. In the year to 31 March 2024, 0 came and 0 left.
					0   | 30  | too few came or left to be set one against the other. In the year to 31 March 2024, 0 came and 30 left.
					1200 | 1500 | for every 10 who left, 8 came. In the year to 31 March 2024, 1,200 came and 1,500 left.
					""")
	void tellsHowManyCameForEveryTenWhoLeft(String came, String left, String said) {
		assertThat(of(came, left, "ok").sentence()).isEqualTo(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			196 |     | c            | in the year to 31 March 2024, 196 came; how many left is withheld at source.
			    | 232 | not-supplied | in the year to 31 March 2024, 232 left; how many came is not supplied.
			    | 232 | ok           | in the year to 31 March 2024, 232 left; how many came is not known.
			""")
	void tellsTheOneSideThatIsKnown(@Nullable String came, @Nullable String left, String status, String said) {
		FlowSentence sentence = of(came, left, status);
		assertThat(sentence.sentence()).isEqualTo(said);
		assertThat(sentence.ratio()).isEmpty();
	}

	@Test
	void tellsPlansAsWhatTheyAre() {
		Flow flow = new Flow(measure("protection-plans"), side("protection-plans-started", "44", "ok"),
				side("protection-plans-ended", "40", "ok"), Basis.QUARTER, Quarter.parse("2023-24-Q4"), true);
		FlowSentence said = new FlowSentence(flow);
		assertThat(said.opening()).isEqualTo("Children on a protection plan:");
		assertThat(said.sentence()).isEqualTo("for every 10 that ended, 11 started. "
				+ "From January to March 2024 and jointly, 44 started and 40 ended.");
	}

	@Test
	void fillsTheCellsOfATable() {
		assertThat(of("1196", null, "c").came()).isEqualTo("1,196");
		assertThat(of("1196", null, "c").left()).isEqualTo("withheld at source");
		assertThat(of(null, "3", "ok").came()).isEqualTo("not known");
	}

	private static FlowSentence of(@Nullable String came, @Nullable String left, String status) {
		return new FlowSentence(new Flow(measure("children-looked-after"),
				side("looked-after-starts-12m", came, status), side("looked-after-ends-12m", left, status),
				Basis.ROLLING_12_MONTHS, Quarter.parse("2023-24-Q4"), false));
	}

	private static Flow.Side side(String code, @Nullable String count, String status) {
		return new Flow.Side(measure(code), (count != null) ? new BigDecimal(count) : null, FigureStatus.read(status));
	}

	private static Measure measure(String code) {
		return RegionalExample.CATALOGUE.measure(code).orElseThrow();
	}

}
