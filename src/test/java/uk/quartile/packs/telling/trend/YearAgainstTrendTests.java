package uk.quartile.packs.telling.trend;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.regional.InTime;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;

class YearAgainstTrendTests {

	/**
	 * Leicester's referrals of 2023-24-Q4: 1,125 to 832, and limits of 152.8 to 512.9
	 * (DOCUMENTS, A6).
	 */
	@Test
	void saysThatAPeakIsOver() {
		assertThat(told(620, 371.7, true, 152.8, 512.9))
			.isEqualTo("down from an unusual peak a year before, back in its ordinary range (152.8 to 512.9)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "none", value = {
			"100; 300; ; up from an unusual low a year before, back in its ordinary range (152.8 to 512.9)",
			"500; 300; ; down on the year, within its ordinary range (152.8 to 512.9)",
			"200; 400; ; up on the year, within its ordinary range (152.8 to 512.9)",
			"900; 600; ABOVE_LIMIT; down from an unusual peak a year before, yet still higher than usual (152.8 to 512.9)",
			"300; 200; RISING; down on the year, though seven quarters or more in a row go steadily up",
			"300; 100; BELOW_LIMIT; none", "300; 200; FALLING; none", "300; 600; RUN_ABOVE; none" })
	void reconcilesWhatDoesntGoTheSameWay(double before, double now, XmrSignal signal, String said) {
		assertThat(
				told(before, now, true, 152.8, 512.9, (signal != null) ? new XmrSignal[] { signal } : new XmrSignal[0]))
			.isEqualTo(said);
	}

	/** Seven rises of a group whose members differ, within chance. */
	@Test
	void saysThatSevenRisesAreNotTheYears() {
		assertThat(told(300, 295, false, 152.8, 512.9, XmrSignal.RISING))
			.isEqualTo("down on the year, though seven quarters or more in a row go steadily up");
		assertThat(told(300, 305, false, 152.8, 512.9, XmrSignal.RISING)).isNull();
	}

	/** 70% a year before, and 100% in all other quarters. */
	@Test
	void saysThatWhatIsAlwaysTheSameIsSoAgain() {
		assertThat(told(70, 100, true, 100, 100))
			.isEqualTo("up from an unusual low a year before, back to its ordinary 100.0");
	}

	/** What a cell of a table says beside Rose, Fell or Steady. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "none", value = { "620; 371.7; true; ; Back to usual",
			"500; 300; true; ; Usual", "300; 299; false; ; Usual",
			"900; 600; true; ABOVE_LIMIT; Still higher than usual", "620; 600; false; ABOVE_LIMIT; Higher than usual",
			"100; 140; true; RUN_BELOW; Still lower than usual", "300; 100; true; BELOW_LIMIT; Lower than usual",
			"300; 310; false; RISING; Rising", "300; 310; true; FALLING; Usual", "300; 600; true; RISING; Rising",
			"300; 200; false; RISING; Usual" })
	void saysInACellWhatTheYearsWordDoesntDeny(double before, double now, boolean beyondChance, XmrSignal signal,
			String cell) {
		assertThat(TrendWords.ofQuarters(figure(before, now, beyondChance, 152.8, 512.9,
				(signal != null) ? new XmrSignal[] { signal } : new XmrSignal[0])))
			.isEqualTo(cell);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"re-referrals-12m; worsening; 20; 19; Worsening, not\u00a0lately; worsening, though not in the newest year",
			"re-referrals-12m; worsening; 20; 21; Worsening; worsening",
			"re-referrals-12m; improving; 20; 21; Improving, not\u00a0lately; improving, though not in the newest year",
			"re-referrals-12m; improving; 20; 20; Improving; improving",
			"assessments-in-45-days-12m; worsening; 80; 81; Worsening, not\u00a0lately; worsening, though not in the newest year",
			"section-47-12m; rising; 100; 99; Rising, not\u00a0lately; rising, though not in the newest year",
			"section-47-12m; falling; 100; 99; Falling; falling",
			"section-47-12m; no significant change; 100; 99; None; no significant change" })
	void saysWhereTheNewestOfFiveYearsWentTheOtherWay(String measure, String verdict, double before, double now,
			String cell, String sentence) {
		Figure figure = InTime.changed(measure, "Leicester", now, change(before, now, false), InTime.yearly(verdict));
		assertThat(TrendWords.ofFiveYears(figure)).isEqualTo(cell);
		assertThat(TrendWords.overFiveYears(figure)).contains(sentence);
	}

	/** Of London's 33 authorities 17 sentences in a row said the same. */
	@Test
	void tellsInOneSentenceOfAllThatDidTheSame() {
		List<Figure> all = Stream.of("Barnet", "Bexley", "Brent", "Camden").map(YearAgainstTrendTests::down).toList();
		assertThat(TrendSentences.trend(InTime.figures("referrals", all.get(0))).orElseThrow())
			.contains("Barnet is down on the year, within its ordinary range (152.8 to 512.9).");
		assertThat(TrendSentences.trend(InTime.figures("referrals", all.get(0), all.get(1))).orElseThrow()).contains(
				"Barnet (152.8 to 512.9) and Bexley (152.8 to 512.9) are down on the year, each within its ordinary range.");
		assertThat(TrendSentences.trend(InTime.figures("referrals", all.toArray(Figure[]::new))).orElseThrow())
			.contains("Barnet, Bexley, Brent and Camden are down on the year, each within its ordinary range.");
	}

	private static Figure down(String name) {
		OverTime time = new OverTime(new OverTime.Trend(TrendVerdict.ORDINARY, List.of(), 22, InTime.QUARTER.minus(21),
				null, 332.8, 152.8, 512.9, false), null, null, null, List.of());
		return InTime.changed("referrals", name, 300, change(500, 300, true), time);
	}

	@Test
	void saysNothingOfAChangeWithinChanceNorWithoutLimits() {
		assertThat(told(620, 371.7, false, 152.8, 512.9)).isNull();
		assertThat(told(100, 70, true, 97.7, 97.7)).isNull();
	}

	private static String told(double before, double now, boolean beyondChance, double lower, double upper,
			XmrSignal... signals) {
		return YearAgainstTrend.of(figure(before, now, beyondChance, lower, upper, signals)).orElse(null);
	}

	private static Figure figure(double before, double now, boolean beyondChance, double lower, double upper,
			XmrSignal... signals) {
		OverTime time = new OverTime(new OverTime.Trend(TrendVerdict.ORDINARY, List.of(signals), 22,
				InTime.QUARTER.minus(21), null, (lower + upper) / 2, lower, upper, false), null, null, null, List.of());
		return InTime.changed("referrals", "Leicester", now, change(before, now, beyondChance), time);
	}

	private static Change change(double before, double now, boolean beyondChance) {
		return new Change(InTime.QUARTER.yearEarlier(), new Change.Side(Finality.OK, null, null, before),
				new Change.Side(Finality.OK, null, null, now), 1, 1, 0, 1, null,
				new Change.Test(ChanceTest.RATE_RATIO, now / before, 0, 0, beyondChance));
	}

}
