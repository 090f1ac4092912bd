package uk.quartile.packs.telling.trend;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.regional.InTime;

import static org.assertj.core.api.Assertions.assertThat;

/** The signals are those of docs/methods.md, "Trend". */
class TrendSentencesTests {

	private static final String FLOW = "re-referrals";

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "ordinary; ; Trend: ordinary.",
			"concern; above-limit; Trend: higher than usual, a cause for concern, for it is above what is ordinary.",
			"improving; run-below; Trend: lower than usual, which is good, for seven quarters or more in a row are below the average.",
			"concern; rising; Trend: getting worse, for seven quarters or more in a row go steadily up.",
			"improving; near-lower-limit; Trend: lower than usual, which is good, for two of three quarters are close to the lower limit." })
	void saysBrieflyByWhichSignATrendIsTold(String verdict, String signal, String said) {
		OverTime time = (signal != null) ? InTime.trend(verdict, 12, false, signal) : InTime.trend(verdict, 12, false);
		assertThat(TrendSentences.brief(InTime.figures(FLOW, InTime.region(FLOW, time)))).contains(said);
	}

	@Test
	void saysThatTheSeasonIsTakenOutOfWhatARunRestsOn() {
		MeasureFigures figures = InTime.figures(FLOW,
				InTime.region(FLOW, InTime.trend("concern", 16, true, "run-above")));
		assertThat(TrendSentences.brief(figures)).contains(
				"Trend: higher than usual, a cause for concern, for seven quarters or more in a row are above the average, once the "
						+ "season is taken out.");
		assertThat(TrendSentences.trend(figures)).contains(
				"In the region\u2019s 16 quarters since Quarter 2 2017-18 the newest is higher than usual, a cause for concern: seven "
						+ "quarters or more in a row are above the average, once the season is taken out; a Quarter 1 is "
						+ "ordinarily from 0.0% to 32.0%, for the quarters of the year differ.");
	}

	@Test
	void saysHowManyQuartersATrendTakes() {
		assertThat(TrendSentences.trend(InTime.figures(FLOW, InTime.region(FLOW, InTime.trend(null, 1, false)))))
			.contains("No trend can be told of one quarter: it takes 12.");
		assertThat(TrendSentences.trend(InTime.figures(FLOW, InTime.region(FLOW, InTime.trend("ordinary", 12, false)))))
			.contains("In the region\u2019s 12 quarters since Quarter 2 2018-19 the newest is ordinary; a quarter is "
					+ "ordinarily from 0.0% to 32.0%.");
	}

	@Test
	void speaksOfEveryAuthority() {
		OverTime ordinary = InTime.trend("ordinary", 12, false);
		OverTime none = new OverTime(null, null, null, null, java.util.List.of());
		MeasureFigures figures = InTime.figures(FLOW,
				InTime.authority(FLOW, "Derby", InTime.trend("concern", 12, false, "above-limit")),
				InTime.authority(FLOW, "Derbyshire", InTime.trend("concern", 12, false, "run-above")),
				InTime.authority(FLOW, "Leicester", InTime.trend("improving", 12, false, "below-limit")),
				InTime.authority(FLOW, "Leicestershire", ordinary), InTime.authority(FLOW, "Nottingham", ordinary),
				InTime.authority(FLOW, "North Wold and South Wold", InTime.trend(null, 3, false)),
				InTime.authority(FLOW, "Lincolnshire", InTime.trend(null, 5, false)),
				InTime.authority(FLOW, "Nottinghamshire", InTime.trend(null, 14, false)),
				InTime.figure(FLOW, "authority", "Rutland", 50.0, BigDecimal.valueOf(12), none),
				InTime.figure(FLOW, "authority", "Torland", null, null, none));
		assertThat(TrendSentences.trend(figures))
			.contains("Beyond the ordinary: higher than usual in Derby and Derbyshire; lower than usual in Leicester. "
					+ "Ordinary: Leicestershire and Nottingham. "
					+ "Too few quarters to tell: Lincolnshire, and North Wold and South Wold. "
					+ "Nothing to tell the ordinary by: Nottinghamshire. "
					+ "Percentages of too few to tell: Rutland. No figure to tell of: Torland.");
	}

	@Test
	void countsTheOrdinaryWhereTheyAreMany() {
		OverTime ordinary = InTime.trend("ordinary", 12, false);
		assertThat(TrendSentences.trend(InTime.figures(FLOW, InTime.authority(FLOW, "A", ordinary),
				InTime.authority(FLOW, "B", ordinary), InTime.authority(FLOW, "C", ordinary),
				InTime.authority(FLOW, "D", ordinary), InTime.authority(FLOW, "E", ordinary),
				InTime.authority(FLOW, "F", ordinary), InTime.authority(FLOW, "G", ordinary))))
			.contains("Ordinary: seven authorities.");
	}

	@Test
	void saysNothingOfQuartersThatAreNotCharted() {
		OverTime none = new OverTime(null, null, null, null, java.util.List.of());
		assertThat(TrendSentences.trend(InTime.figures(FLOW, InTime.authority(FLOW, "Derby", none)))).isEmpty();
	}

	@Test
	void namesWhoIsNotRatedAgainstATarget() {
		String measure = "re-referrals-12m";
		OverTime none = new OverTime(null, null, null, null, java.util.List.of());
		assertThat(TrendSentences
			.targets(InTime.figures(measure, InTime.authority(measure, "Derby", InTime.target("red", "will be missed")),
					InTime.authority(measure, "Leicester", InTime.target("green", "will be met")),
					InTime.authority(measure, "Rutland", none))))
			.contains("Target 20.0% or less, green: Leicester; red: Derby; not rated: Rutland. If nothing changes, it "
					+ "will be missed in Derby; it will be met in Leicester.");
	}

}
