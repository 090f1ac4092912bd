package uk.quartile.packs.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.regional.RegionalExample;
import uk.quartile.packs.telling.brief.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** DOCUMENTS, "Choice for the briefing". */
class ChoiceTests {

	private static final Map<String, Double> SIZES = Map.of("marked-points", 3.0, "marked-percent", 10.0);

	private final List<Judged> figures = new ArrayList<>();

	/**
	 * A figure that moves for the better (1) or the worse (−1), and lies so far from
	 * England.
	 */
	private ChoiceTests add(String measure, String verdict, int better, double distance) {
		return add(measure, verdict, better, distance, true);
	}

	private ChoiceTests add(String measure, String verdict, int better, double distance, boolean yearBefore) {
		Measure of = RegionalExample.CATALOGUE.measure(measure).orElseThrow();
		int good = (of.polarity() == Polarity.LOW_IS_GOOD) ? -1 : 1;
		FigureOf figure = FigureOf.measure(of).counts(500, 1000.0).value(50);
		if (verdict != null) {
			figure.england(40, verdict).standsOut(null, distance, 0, good * better);
		}
		else {
			figure.england(50 / (1 + distance), null);
		}
		if (yearBefore) {
			int before = 500 - 100 * good * better;
			figure.yearBefore(before, 1000.0, before / 10.0, (verdict != null) ? FigureOf.test(better != 0) : null);
		}
		return add(figure.figure());
	}

	private ChoiceTests add(Figure figure) {
		this.figures
			.add(new Judged(new MeasureFigures("E12000004", figure.measure(), figure.quarter(), List.of(figure)),
					figure, Standing.of(figure, SIZES).orElseThrow()));
		return this;
	}

	private Choice chosen() {
		return Choice.of(this.figures);
	}

	private static List<String> codes(List<Judged> figures) {
		return figures.stream().map((figure) -> figure.measure().code()).toList();
	}

	@Test
	void hasNoConcernOfNothing() {
		assertThat(chosen()).isEqualTo(new Choice(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
	}

	@Test
	void hasNoConcernWhereWhatIsWorseImproves() {
		add("re-referrals-12m", "worse", 1, 9).add("conferences-in-15-days-12m", "similar", 0, 0)
			.add("repeat-protection-plans-12m", "better", 0, -3);
		assertThat(chosen().concerns()).isEmpty();
		assertThat(codes(chosen().goingWell())).containsExactly("repeat-protection-plans-12m");
		assertThat(Choice.onlyImproving(this.figures)).isTrue();
		add("complaints-in-time", "worse", 0, -4);
		assertThat(Choice.onlyImproving(this.figures)).isFalse();
	}

	@Test
	void hasOneConcern() {
		add("assessments-in-45-days-12m", "worse", -1, -20);
		assertThat(codes(chosen().concerns())).containsExactly("assessments-in-45-days-12m");
		assertThat(chosen().furtherConcerns()).isEmpty();
	}

	/** Leicester, 2023-24-Q4: mockups/briefing. */
	@Test
	void putsWhatGetsWorseBeforeWhatIsWorseAndWhatIsNotJudgedLast() {
		add("re-referrals-12m", "better", -1, -2).add("conferences-in-15-days-12m", "worse", 0, -6)
			.add("assessments-in-45-days-12m", "worse", -1, -30)
			.add("social-worker-turnover-12m", null, -1, 0.5)
			.add("repeat-protection-plans-12m", "better", 0, -2.7)
			.add("three-or-more-placements", "better", 0, -3.9);
		assertThat(codes(chosen().concerns())).containsExactly("assessments-in-45-days-12m",
				"conferences-in-15-days-12m", "social-worker-turnover-12m");
		assertThat(codes(chosen().goingWell())).containsExactly("three-or-more-placements",
				"repeat-protection-plans-12m");
		assertThat(codes(chosen().slipping())).containsExactly("re-referrals-12m");
		assertThat(chosen().wellButWorsened()).isEmpty();
	}

	@Test
	void putsTheFartherFromEnglandFirst() {
		add("conferences-in-15-days-12m", "worse", 0, -3).add("re-referrals-12m", "worse", 0, 8)
			.add("complaints-in-time", "worse", -1, -2.5)
			.add("repeat-protection-plans-12m", "worse", -1, 2.6);
		assertThat(codes(chosen().concerns())).containsExactly("repeat-protection-plans-12m", "complaints-in-time",
				"re-referrals-12m");
		assertThat(codes(chosen().furtherConcerns())).containsExactly("conferences-in-15-days-12m");
	}

	@Test
	void countsBeyondThreeOfTwelve() {
		for (String measure : List.of("re-referrals-12m", "assessments-in-45-days-12m", "conferences-in-15-days-12m",
				"repeat-protection-plans-12m", "three-or-more-placements", "care-leavers-suitable-accommodation",
				"care-leavers-in-education-employment-training", "social-worker-vacancies", "complaints-in-time",
				"permanent-managers", "supervision-recorded", "long-term-stability")) {
			add(measure, "worse", -1, this.figures.size() + 3);
		}
		assertThat(codes(chosen().concerns())).containsExactly("long-term-stability", "supervision-recorded",
				"permanent-managers");
		assertThat(chosen().furtherConcerns()).hasSize(9);
	}

	@Test
	void namesOneOfAPairThatCountsTheSame() {
		add("social-worker-vacancies", "worse", 0, 5).add("agency-social-workers", "worse", 0, 7)
			.add("re-referrals", "worse", -1, 3)
			.add("re-referrals-12m", "worse", -1, 9);
		assertThat(codes(chosen().concerns())).containsExactly("re-referrals-12m", "agency-social-workers");
		assertThat(chosen().furtherConcerns()).isEmpty();
	}

	@Test
	void callsNothingWellThatCountsTheSameAsAConcern() {
		add("agency-social-workers", "worse", -1, 7).add("social-worker-vacancies", "better", 1, -5)
			.add("complaints-in-time", "better", 0, 2);
		assertThat(codes(chosen().goingWell())).containsExactly("complaints-in-time");
	}

	/** It isn't known to have improved. */
	@Test
	void isConcernedOfWhatIsWorseWithoutAYearBefore() {
		add("assessments-in-45-days-12m", "worse", 0, -20, false).add("re-referrals-12m", "better", 0, -5, false);
		assertThat(codes(chosen().concerns())).containsExactly("assessments-in-45-days-12m");
		assertThat(codes(chosen().goingWell())).containsExactly("re-referrals-12m");
	}

	@Test
	void callsWhatWorsensWellOnlyWhereNothingElseIs() {
		add("re-referrals-12m", "better", -1, -2).add("complaints-in-time", "similar", -1, 0);
		assertThat(chosen().goingWell()).isEmpty();
		assertThat(codes(chosen().wellButWorsened())).containsExactly("re-referrals-12m");
		assertThat(codes(chosen().slipping())).containsExactly("re-referrals-12m");
		assertThat(codes(chosen().slippingToEngland())).containsExactly("complaints-in-time");
	}

	@Test
	void putsImprovedBeforeSteadyAmongWhatGoesWell() {
		add("re-referrals-12m", "better", 0, -9).add("complaints-in-time", "better", 1, 2);
		assertThat(codes(chosen().goingWell())).containsExactly("complaints-in-time", "re-referrals-12m");
	}

	@Test
	void neverNamesWhatIsNeitherGoodNorBad() {
		add("contacts-to-referral", "higher", 1, 30);
		assertThat(chosen().concerns()).isEmpty();
		assertThat(Choice.judged(this.figures)).isEmpty();
	}

	@Test
	void tellsOfTheNeutralMeasureThatMovedFarthest() {
		add(neutral("looked-after-starts-12m", 200, 180, 0).figure());
		add(neutral("section-47-12m", 1000, 1300, 1).figure());
		assertThat(NeutralChange.of(this.figures)).map((figure) -> figure.measure().code()).contains("section-47-12m");
	}

	/** Leicester, 31 March 2024: 628 children, a year later 596. */
	@Test
	void tellsOfTheStockThatChangedMostWhereNoneMoved() {
		add(neutral("looked-after-starts-12m", 250, 200, 0).figure());
		add(neutral("protection-plans", 420, 430, 0).figure());
		add(neutral("children-looked-after", 628, 596, 0).figure());
		assertThat(NeutralChange.of(this.figures)).map((figure) -> figure.measure().code())
			.contains("children-looked-after");
	}

	@Test
	void tellsOfNoNeutralMeasureWithoutAYearBefore() {
		add(FigureOf.measure("children-looked-after").counts(596, 90000.0).value(66.2).figure());
		assertThat(NeutralChange.of(this.figures)).isEmpty();
	}

	private static FigureOf neutral(String measure, int before, int now, int moves) {
		return FigureOf.measure(measure)
			.counts(now, 90000.0)
			.value(now / 9.0)
			.yearBefore(before, 90000.0, before / 9.0, FigureOf.test(moves != 0))
			.standsOut((moves != 0) ? "marked-change" : null, 4, 0, moves);
	}

}
