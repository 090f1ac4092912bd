package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.history.History;
import uk.quartile.packs.figures.history.Projection;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;

/** What is projected, and how it is said. */
class ProjectionSentenceTests {

	private static final Quarter NEWEST = Quarter.parse("2023-24-Q4");

	/** Leicester's referrals: limits as DOCUMENTS A6 has them of 26 quarters. */
	@Test
	void tellsBetweenWhichValuesTheNextQuarterWillLie() {
		ProjectionSentence said = said("referrals", 26, false, false);
		assertThat(said.sentence()).isEqualTo(
				"Quarter 1 2024-25 will lie between 152.8 and 512.9 per 10,000 if nothing changes; no season shows.");
		assertThat(said.range()).isEqualTo("152.8 to 512.9");
		assertThat(said.made()).isEqualTo("26 quarters since Quarter 3 2017-18; no season shows");
	}

	/** The limits of the last first quarter are 100 higher than those of the newest. */
	@Test
	void takesTheNextQuartersOwnSeason() {
		ProjectionSentence said = said("referrals", 26, true, false);
		assertThat(said.sentence())
			.isEqualTo("Quarter 1 2024-25 will lie between 252.8 and 612.9 per 10,000 if nothing "
					+ "changes; its season is reckoned in.");
		assertThat(said.made()).isEqualTo("26 quarters since Quarter 3 2017-18; Quarter 1\u2019s season reckoned in");
	}

	@Test
	void tellsWhyThereIsNone() {
		assertThat(said("referrals", 11, null, false).sentence())
			.isEqualTo("no projection of Quarter 1 2024-25: 11 quarters since Quarter 2 2021-22, and 12 are needed.");
		assertThat(said("referrals", 11, null, false).made())
			.isEqualTo("none can be made: 11 quarters since Quarter 2 2021-22, and 12 are needed");
		assertThat(said("referrals", 11, null, false).range()).isEqualTo("none");
		assertThat(said("referrals", 12, false, false).range()).isEqualTo("152.8 to 512.9");
		assertThat(said("referrals", 12, null, false).sentence())
			.isEqualTo("no projection of Quarter 1 2024-25: the quarters so far don\u2019t differ.");
		assertThat(said("referrals", 20, false, true).sentence())
			.isEqualTo("no projection of Quarter 1 2024-25: the newest quarter is not as the others were, "
					+ "so they don\u2019t say what comes.");
	}

	@Test
	void projectsNothingAcrossABreak() {
		Figure figure = figure("referrals", 20, false, false);
		assertThat(new ProjectionSentence(
				new Projection(figure, NEWEST.minus(-1), figure.overTime().trend(), null, Projection.Without.BREAK))
			.sentence()).isEqualTo("no projection of Quarter 1 2024-25: the measure changes with that quarter.");
	}

	/** There are no fewer than no children, and no more than all of them. */
	@Test
	void staysWithinWhatCanBe() {
		History history = new History(
				List.of(new History.Point(NEWEST, 50.0, null, null, new History.Charted(50, -20, 120, null))));
		assertThat(Projection.of(figure("re-referrals", 12, false, false), history).orElseThrow().range())
			.isEqualTo(new Projection.Range(0, 50, 100, false));
		assertThat(Projection.of(figure("referrals", 12, false, false), history).orElseThrow().range())
			.isEqualTo(new Projection.Range(0, 50, 120, false));
	}

	@Test
	void projectsOnlyWhatHasATrend() {
		assertThat(Projection.of(FigureOf.measure("children-looked-after").value(60).figure(), history(12, false)))
			.isEmpty();
		Figure without = FigureOf.measure("referrals").over(time(20, false, false)).figure();
		assertThat(Projection.of(without, history(20, false))).as("the newest isn't there").isEmpty();
	}

	/** Rotherham's pace: 148 in eight months are 222 in twelve; here in two quarters. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			      | Too few quarters are there to tell a season.
			true  | The quarters differ by season, which this pace leaves out.
			false | No season shows in the quarters before.
			""")
	void tellsWhatTheYearComesTo(@Nullable Boolean seasonal, String season) {
		OverTime time = new OverTime((seasonal != null) ? time(20, seasonal, false).trend() : null, null, null,
				new OverTime.Periods(null, null, null, null, null, null, null, null, null, new BigDecimal("1296"), 2,
						new BigDecimal("2592"), null, null, null, null, false),
				List.of());
		assertThat(ProjectionSentence.yearSoFar(FigureOf.measure("referrals").value(1).over(time).figure())).contains(
				"the year so far is 1,296 referrals in two quarters; at that pace the year will have 2,592. " + season);
	}

	@Test
	void tellsNothingOfAYearThatIsOver() {
		assertThat(ProjectionSentence.yearSoFar(FigureOf.measure("referrals").value(1).figure())).isEmpty();
		OverTime time = new OverTime(null, null, null, new OverTime.Periods(null, null, null, null, null, null, null,
				null, null, new BigDecimal("1296"), 4, null, null, null, null, null, false), List.of());
		assertThat(ProjectionSentence.yearSoFar(FigureOf.measure("referrals").value(1).over(time).figure())).isEmpty();
	}

	private static ProjectionSentence said(String code, int points, @Nullable Boolean seasonal, boolean moved) {
		return new ProjectionSentence(
				Projection.of(figure(code, points, seasonal, moved), history(points, seasonal)).orElseThrow());
	}

	private static Figure figure(String code, int points, @Nullable Boolean seasonal, boolean moved) {
		return FigureOf.measure(code).value(371.7).over(time(points, seasonal, moved)).figure();
	}

	private static OverTime time(int points, @Nullable Boolean seasonal, boolean moved) {
		return new OverTime(new OverTime.Trend((seasonal != null) ? TrendVerdict.ORDINARY : null,
				moved ? List.of(XmrSignal.values()[0]) : List.of(), points, NEWEST.minus(points - 1), null, null, null,
				null, seasonal), null, null, null, List.of());
	}

	/** Without limits where it isn't known whether there is a season. */
	private static History history(int points, @Nullable Boolean seasonal) {
		List<History.Point> all = new ArrayList<>();
		for (int back = points - 1; back >= 0; back--) {
			Quarter quarter = NEWEST.minus(back);
			double more = (Boolean.TRUE.equals(seasonal) && quarter.number() == 1) ? 100 : 0;
			all.add(new History.Point(quarter, 332.84, null, null,
					(seasonal == null) ? null : new History.Charted(332.84 + more, 152.8 + more, 512.88 + more, null)));
		}
		return new History(all);
	}

}
