package uk.quartile.packs.telling.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.regional.RegionalExample;
import uk.quartile.packs.telling.Plain;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Expected: the templates of DOCUMENTS, "Sentences", with the figures of Leicester,
 * 2023-24-Q4, as in mockups/briefing.
 */
class FigureSentencesTests {

	private static final Map<String, Double> SIZES = Map.of("marked-points", 3.0, "marked-percent", 10.0);

	private static FigureOf assessments() {
		return FigureOf.measure("assessments-in-45-days-12m")
			.counts(1702, 2685.0)
			.value(63.3892)
			.england(84.458, "worse")
			.neighbours(88.067)
			.rank(10, 10)
			.yearBefore(1890, 2490.0, 75.9036, FigureOf.test(true))
			.standsOut("exception", -30, -1, -1);
	}

	private static FigureOf placements() {
		return FigureOf.measure("three-or-more-placements")
			.counts(34, 596.0)
			.value(5.70469)
			.england(10.606, "better")
			.neighbours(11.19)
			.rank(1, 9)
			.standsOut("going-well", -3.9, -1, 0);
	}

	private static FigureSentences of(FigureOf made) {
		Figure figure = made.figure();
		return new FigureSentences(new MeasureFigures("E12000004", figure.measure(), figure.quarter(), List.of(figure)),
				figure, Standing.of(figure, SIZES).orElseThrow(), FigureOf.QUARTER);
	}

	@Test
	void tellsAConcernOfTheMockUp() {
		FigureSentences sentences = of(assessments());
		assertThat(sentences.finding()).isEqualTo("3\u2002Assessments in 45 days: 63.4%, and falling");
		assertThat(sentences.numbers(true)).containsExactly(
				"1,702 of 2,685 single assessments in the year; 75.9% a year before, a fall beyond chance.",
				"England 84.5%, similar areas 88.1%.", "10th of 10 in the region.");
		assertThat(sentences.inOneLine())
			.isEqualTo("Down from 75.9% a year before. England 84.5%, similar areas 88.1%.");
		assertThat(sentences.opening(false)).isEqualTo("Of most concern, single assessments within 45 working days:");
		assertThat(sentences.opening(true))
			.isEqualTo("Still of most concern, single assessments within 45 working days:");
		assertThat(sentences.leading(sentences.opening(false)))
			.isEqualTo("63.4%, down from 75.9% a year before, the lowest of the region’s "
					+ "ten authorities; England 84.5%.");
	}

	@Test
	void tellsWhatGoesWellOfTheMockUp() {
		FigureSentences sentences = of(placements().yearBefore(34, 628.0, 5.41401, null));
		assertThat(sentences.finding()).isEqualTo("13\u2002Three placements: 5.7%, and steady");
		assertThat(sentences.numbers(true)).containsExactly("34 of 596 children; 5.4% a year before, little changed.",
				"England 10.6%, similar areas 11.2%.", "Lower is better.", "1st of 9 in the region.");
	}

	@Test
	void datesWhatIsOfAnotherQuarter() {
		FigureOf turnover = FigureOf.measure("social-worker-turnover-12m")
			.quarter("2023-24-Q2")
			.counts(34.2, 139.0)
			.value(24.6043)
			.england(15.865, null)
			.neighbours(15.4668)
			.rank(8, 9)
			.yearBefore(24.72, 160.0, 15.4498, null);
		FigureSentences sentences = of(turnover);
		assertThat(sentences.finding()).isEqualTo("17\u2002Social worker turnover: 24.6%, and rising");
		assertThat(sentences.numbers(true)).containsExactly(
				"34.2 for 139 in the year to 30 September 2023; 15.4% a year before, a marked rise, not tested.",
				"England 15.9% (not judged), similar areas 15.5%.", "8th of 9 in the region.");
		assertThat(sentences.leading(sentences.opening(false)))
			.isEqualTo("24.6%, up from 15.4% a year before, 8th of 9 in the region; England 15.9%.");
	}

	/** What a year before says, and whether that is chance. */
	@ParameterizedTest
	@MethodSource
	void saysWhatBecameOfItSinceAYearBefore(FigureOf figure, String said) {
		assertThat(of(figure).numbers(true).get(0)).isEqualTo("34 of 596 children; " + said);
	}

	static Stream<Arguments> saysWhatBecameOfItSinceAYearBefore() {
		return Stream.of(
				Arguments.of(placements().yearBefore(28, 628.0, 4.4586, FigureOf.test(true)),
						"4.5% a year before, a rise beyond chance."),
				Arguments.of(placements().yearBefore(50, 628.0, 7.9618, FigureOf.test(false)),
						"8.0% a year before, a fall that chance could give."),
				Arguments.of(placements().yearBefore(34, 596.0, 5.70469, FigureOf.test(false)),
						"5.7% a year before, unchanged."),
				Arguments.of(placements().standsOut(null, -3.9, -1, -1).yearBefore(70, 628.0, 11.146, null),
						"11.1% a year before, a marked fall, not tested."),
				Arguments.of(placements(), "no figure a year before."),
				Arguments.of(placements().noYearBefore("no figure"), "no figure a year before."),
				Arguments.of(placements().yearBefore(4, 19.0, 21.05, null), "too few a year before to compare."),
				Arguments.of(placements().brokenSince(34, 628.0, 5.4), "a year before can’t be compared."),
				Arguments.of(placements().standsOut(null, -3.9, -1, 1)
					.yearBefore(30, 596.0, 5.03, FigureOf.test(false))
					.trend(1, 9, XmrSignal.RISING), "5.0% a year before, seven quarters or more in a row up."),
				Arguments.of(
						placements().standsOut(null, -3.9, -1, -1)
							.yearBefore(38, 596.0, 6.37, FigureOf.test(false))
							.trend(1, 9, XmrSignal.FALLING),
						"6.4% a year before, seven quarters or more in a row down."));
	}

	@Test
	void reconcilesAFallFromAPeakWithItsTrend() {
		FigureOf figure = assessments().standsOut(null, -30, -1, 0).trend(40, 70);
		assertThat(of(figure).finding()).isEqualTo("3\u2002Assessments in 45 days: 63.4%, and steady");
		assertThat(of(figure).numbers(true)).startsWith(
				"1,702 of 2,685 single assessments in the year; 75.9% a year before.",
				"Down from an unusual peak a year before, back in its ordinary range (40.0% to 70.0%).");
	}

	@Test
	void tellsAnAverageByWhatItIsMadeOf() {
		FigureOf caseload = FigureOf.measure("caseload")
			.counts(1696, 101.9)
			.value(16.6437)
			.england(15.965, null)
			.yearBefore(1400, 101.9, 13.7389, null);
		assertThat(of(caseload).finding()).isEqualTo("19\u2002Average caseload: 16.6, and rising");
		assertThat(of(caseload).numbers(true)).containsExactly(
				"1,696 for 101.9; 13.7 a year before, a marked rise, not tested.",
				"England 16.0 (not judged), too few similar areas have one.");
	}

	@Test
	void namesTheRegionWhereEnglandHasNoFigure() {
		FigureOf figure = FigureOf.measure("complaints-in-time")
			.counts(20, 40.0)
			.value(50)
			.region(71.25, "worse")
			.noYearBefore("no figure")
			.rank(2, 2);
		assertThat(of(figure).finding()).isEqualTo("82\u2002Complaints answered in time: 50.0%");
		assertThat(of(figure).numbers(true)).containsExactly("20 of 40 complaints; no figure a year before.",
				"England has no figure, the region 71.3%, too few similar areas have one.", "2nd of 2 in the region.");
		assertThat(of(figure).leading(of(figure).opening(false)))
			.isEqualTo("50.0%, no figure a year before, the lowest of the region’s two authorities.");
	}

	@Test
	void datesAnOlderFigureOfEngland() {
		assertThat(of(assessments().england(84.458, "worse", "2022-23-Q4")).numbers(true).get(1))
			.isEqualTo("England 84.5% on 31 March 2023, similar areas 88.1%.");
	}

	@Test
	void saysWhoReturnTogether() {
		FigureOf joint = placements().area("E06000061+E06000062", "joint",
				"North Northamptonshire and West Northamptonshire");
		assertThat(of(joint).numbers(true))
			.endsWith("North Northamptonshire and West Northamptonshire return this together.");
	}

	/** Of many words the place is left out. */
	@Test
	void leadsWithNoMoreWordsThanAreRead() {
		FigureOf figure = FigureOf.measure("care-leavers-in-education-employment-training")
			.counts(134, 216.0)
			.value(62.037)
			.england(70, "worse")
			.rank(9, 9)
			.yearBefore(136, 199.0, 68.3417, FigureOf.test(false))
			.standsOut(null, -2.4, 0, -1);
		assertThat(of(figure).leading(of(figure).opening(false)))
			.isEqualTo("62.0%, down from 68.3% a year before; England 70.0%.");
		assertThat(Plain.fits(of(figure).opening(false) + " " + of(figure).leading(of(figure).opening(false))))
			.isTrue();
	}

	/** Whatever the measure is called. */
	@Test
	void saysNoSentenceOfMoreWordsThanAreRead() {
		for (Measure measure : RegionalExample.CATALOGUE.measures()) {
			int moves = (measure.polarity() == Polarity.LOW_IS_GOOD) ? 1 : -1;
			FigureOf figure = FigureOf.measure(measure)
				.quarter("2023-24-Q2")
				.counts(1500, 3000.0)
				.value(50)
				.england(40, "worse", "2022-23-Q4")
				.neighbours(45)
				.rank(10, 10)
				.yearBefore(1500 - 300 * moves, 3000.0, 50 - 10 * moves, FigureOf.test(true))
				.standsOut(null, 5, 0, moves);
			FigureSentences sentences = of(figure);
			NeutralSentence neutral = new NeutralSentence(figure.figure(), FigureOf.QUARTER);
			List<String> all = new ArrayList<>(sentences.numbers(true));
			all.addAll(List.of(sentences.finding(),
					sentences.opening(false) + " " + sentences.leading(sentences.opening(false)), sentences.slipping(),
					neutral.opening() + " " + neutral.rest()));
			all.addAll(List.of(sentences.inOneLine().split("\\. ")));
			assertThat(all).allMatch(Plain::fits);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "396; 14.1704; true; 'up 4.9 points on the year, beyond chance.'",
			"500; 17.9; false; 'up 1.2 points on the year.'", "549; 19.0625; false; 'and getting worse.'" })
	void saysWhatSlips(double before, double value, boolean beyond, String said) {
		FigureOf figure = FigureOf.measure("re-referrals-12m")
			.counts(549, 2880.0)
			.value(19.0625)
			.england(22.4, "better")
			.yearBefore(before, (before == 549) ? 2880 : before / value * 100, value, FigureOf.test(beyond))
			.standsOut("slipping", -4, 0, 1);
		assertThat(of(figure).slipping()).isEqualTo("2\u00a0Re-referrals within 12 months: 19.1%, " + said);
	}

	@Test
	void saysOfARateFromWhichItSlips() {
		FigureOf figure = FigureOf.measure("caseload")
			.counts(1696, 101.9)
			.value(16.6437)
			.yearBefore(1400, 101.9, 13.7389, null);
		assertThat(of(figure).slipping()).isEqualTo("19\u00a0Average caseload: 16.6, up from 13.7 on the year.");
	}

}
