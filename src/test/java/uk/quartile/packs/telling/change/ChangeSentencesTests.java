package uk.quartile.packs.telling.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeSentencesTests {

	private static final Quarter QUARTER = Quarter.parse("2019-20-Q1");

	/**
	 * The children of the first are slide 6 of the Leicester deck, seeds/001: Rutland, 29
	 * to 41, of 8,140 and 8,125 children: 35.6 to 50.5, 41.64% more.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "29 | 8140 | 41 | 8125 | The rate rose by 41.6%; there are 12 more children.",
					"12 | 1000 | 19 | 1000 | The rate rose from 120.0 to 190.0; there are 7 more children.",
					"41 | 1000 | 40 | 900 | The rate rose by 8.4%; there is 1 fewer child.",
					"40 | 1000 | 40 | 1000 | The rate did not change; there are as many as before.",
					"40 | 1000 | 40 | 1010 | The rate fell by 1.0%; there are as many as before." })
	void saysWhatTheRateDidAndHowManyChildrenMore(String earlier, String earlierOf, String now, String of,
			String said) {
		Change change = rates(earlier, earlierOf, now, of, null);
		assertThat(brief("children-looked-after", change)).isEqualTo(said);
	}

	/**
	 * England, 2023-24-Q4: fewer enquiries within chance, and a lower rate beyond it.
	 * What is tested stands beside the test.
	 */
	@Test
	void givesTheTestToTheRateAndNotToTheCount() {
		assertThat(brief("section-47-12m",
				rates("225400", "11990000", "224520", "12130000",
						new Change.Test(ChanceTest.RATE_RATIO, 0.9846, 0.9789, 0.9904, true))))
			.isEqualTo("The rate fell by 1.5%, beyond chance; there are 880 fewer section 47 enquiries.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "none", value = {
			"80.0; 84.0; That is a rise of 4.0 percentage points, which is marked (3 or more).",
			"80.0; 76.9; That is a fall of 3.1 percentage points, which is marked (3 or more).",
			"11.9; 14.7; That is a rise of 2.8 percentage points, too small to be called marked (3 or more).",
			"80.0; 79.97; That is a fall of less than 0.1 percentage points, too small to be called marked (3 or more).",
			"80.0; 80.0; none" })
	void saysPointsAgainstTheSizeThatIsMarked(double earlier, double now, @Nullable String said) {
		assertThat(brief("three-or-more-placements", points(earlier, now, null))).isEqualTo(said);
	}

	@Test
	void saysWhatIsBeyondChanceWhateverItsSize() {
		assertThat(brief("re-referrals-12m", points(20, 21, new Change.Test(ChanceTest.NEWCOMBE, 1, 0.2, 1.8, true))))
			.isEqualTo("That is a rise of 1.0 percentage points, beyond chance.");
		assertThat(
				brief("re-referrals-12m", points(20, 25, new Change.Test(ChanceTest.NEWCOMBE, 5, -0.2, 10.2, false))))
			.isEqualTo("That is a rise of 5.0 percentage points, within what chance alone would give.");
	}

	/**
	 * No limit reads as no change where it isn't: that would deny the words beside it.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"1.03; 1.0004; 1.07; true; rate has risen by 3.00% since Quarter 1 2018-19 (95% interval +0.04% to +7.00%), beyond chance.",
			"1.03; 0.998; 1.07; false; rate has risen by 3.0% since Quarter 1 2018-19 (95% interval \u22120.2% to +7.0%), within what chance alone would give.",
			"0.5; 0.4; 0.6; true; rate has fallen by 50.0% since Quarter 1 2018-19 (95% interval \u221260.0% to \u221240.0%), beyond chance." })
	void givesAnIntervalTheDigitsThatBearWhatIsSaidOfIt(double estimate, double lower, double upper,
			boolean beyondChance, String said) {
		Change change = rates("1000", "100000", Long.toString(Math.round(1000 * estimate)), "100000",
				new Change.Test(ChanceTest.RATE_RATIO, estimate, lower, upper, beyondChance));
		assertThat(inFull("referrals", change)).startsWith("The region\u2019s " + said);
	}

	@Test
	void neverSaysThatAPercentageRoseByNothing() {
		assertThat(inFull("re-referrals-12m",
				points(20, 20.04, new Change.Test(ChanceTest.NEWCOMBE, 0.04, -0.9, 1, false))))
			.startsWith(
					"The region\u2019s percentage has risen by less than 0.1 percentage points since the year to 30 June 2018 "
							+ "(95% interval \u22120.9 to +1.0 points), within what chance alone would give.");
		assertThat(inFull("re-referrals-12m", points(20, 20, new Change.Test(ChanceTest.NEWCOMBE, 0, -0.9, 1, false))))
			.startsWith("The region\u2019s percentage has not changed since the year to 30 June 2018 (95% interval");
	}

	@Test
	void namesTheAuthoritiesWhoseChangesAreBeyondChance() {
		Change.Test up = new Change.Test(ChanceTest.NEWCOMBE, 9, 4, 14, true);
		Change.Test down = new Change.Test(ChanceTest.NEWCOMBE, -9, -14, -4, true);
		Change.Test none = new Change.Test(ChanceTest.NEWCOMBE, 1, -3, 5, false);
		MeasureFigures figures = new MeasureFigures("East Midlands", measure("re-referrals-12m"), QUARTER,
				List.of(figure("region", "East Midlands", points(20, 21, none)),
						figure("authority", "Derby", points(20, 29, up)),
						figure("authority", "Leicester", points(20, 11, down)),
						figure("authority", "Rutland", points(20, 21, none))));
		assertThat(ChangeSentences.inFull(figures, Map.of())).contains(
				"The region\u2019s percentage has risen by 1.0 percentage points since the year to 30 June 2018 (95% interval \u22123.0 to +5.0 points), "
						+ "within what chance alone would give. Since the year to 30 June 2018 the percentage has, beyond chance, risen in Derby and "
						+ "fallen in Leicester. The other change is within what chance alone would give.");
	}

	private static @Nullable String brief(String measure, Change change) {
		Figure region = figure(measure, "region", "East Midlands", change);
		return ChangeSentences
			.brief(new MeasureFigures("East Midlands", measure(measure), QUARTER, List.of(region)), Map.of())
			.orElse(null);
	}

	private static String inFull(String measure, Change change) {
		return ChangeSentences
			.inFull(new MeasureFigures("East Midlands", measure(measure), QUARTER,
					List.of(figure(measure, "region", "East Midlands", change))), Map.of())
			.orElseThrow();
	}

	private static Change points(double earlier, double now, Change.@Nullable Test test) {
		return new Change(QUARTER.yearEarlier(), side(null, earlier), side(null, now), 1, 1, 0, 0, null, test);
	}

	private static Change rates(String earlier, String earlierOf, String now, String of, Change.@Nullable Test test) {
		return new Change(QUARTER.yearEarlier(), rate(earlier, earlierOf), rate(now, of), 1, 1, 0, 0, null, test);
	}

	private static Change.Side rate(String numerator, String denominator) {
		BigDecimal x = new BigDecimal(numerator);
		BigDecimal n = new BigDecimal(denominator);
		return new Change.Side(Finality.OK, x, n, x.doubleValue() / n.doubleValue() * 10_000);
	}

	private static Change.Side side(@Nullable String numerator, double value) {
		return new Change.Side(Finality.OK, (numerator != null) ? new BigDecimal(numerator) : null, null, value);
	}

	private static Figure figure(String type, String name, Change change) {
		return figure("re-referrals-12m", type, name, change);
	}

	private static Figure figure(String measure, String type, String name, Change change) {
		return FigureOf.measure(measure).quarter(QUARTER.toString()).area(name, type, name).since(change).figure();
	}

	private static Measure measure(String code) {
		return RegionalExample.CATALOGUE.measure(code).orElseThrow();
	}

}
