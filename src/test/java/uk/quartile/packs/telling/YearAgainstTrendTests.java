package uk.quartile.packs.telling;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	@Test
	void saysNothingOfAChangeWithinChanceNorWithoutLimits() {
		assertThat(told(620, 371.7, false, 152.8, 512.9)).isNull();
		assertThat(told(100, 70, true, 97.7, 97.7)).isNull();
	}

	private static String told(double before, double now, boolean beyondChance, double lower, double upper,
			XmrSignal... signals) {
		OverTime time = new OverTime(new OverTime.Trend("ordinary", List.of(signals), 22, InTime.QUARTER.minus(21),
				null, (lower + upper) / 2, lower, upper, false), null, null, null, List.of());
		Change change = new Change(InTime.QUARTER.yearEarlier(), new Change.Side("ok", null, null, before),
				new Change.Side("ok", null, null, now), 1, 1, 0, 1, null,
				new Change.Test("rate-ratio", now / before, 0, 0, beyondChance));
		Figure figure = InTime.changed("referrals", "Leicester", now, change, time);
		return YearAgainstTrend.of(figure).orElse(null);
	}

}
