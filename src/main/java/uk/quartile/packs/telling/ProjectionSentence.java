package uk.quartile.packs.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.history.Projection;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;
import uk.quartile.statistics.XmrChart;

/** What the next quarter may bring, and what the year so far comes to. */
public final class ProjectionSentence {

	private final Projection projection;

	private final Measure measure;

	public ProjectionSentence(Projection projection) {
		this.projection = projection;
		this.measure = projection.figure().measure();
	}

	/**
	 * {@code Quarter 1 2024-25 will lie between 154.1 and 514.2 per 10,000 if nothing
	 * changes; no season shows.}
	 */
	public String sentence() {
		Projection.Range range = this.projection.range();
		if (range == null) {
			return "no projection of " + Dates.quarter(this.projection.next()) + ": " + without() + ".";
		}
		return Dates.quarter(this.projection.next()) + " will lie between " + Values.value(this.measure, range.lower())
				+ " and " + Values.inSentence(this.measure, range.upper()) + " if nothing changes; "
				+ (range.seasonal() ? "its season is reckoned in." : "no season shows.");
	}

	/** Of a cell: {@code 154.1 to 514.2}. */
	public String range() {
		Projection.Range range = this.projection.range();
		return (range == null) ? "none"
				: Values.value(this.measure, range.lower()) + " to " + Values.value(this.measure, range.upper());
	}

	/** Of a cell: how it is made, or why it isn't. */
	public String made() {
		Projection.Range range = this.projection.range();
		if (range == null) {
			return "none can be made: " + without();
		}
		return Words.counted(this.projection.trend().points(), "quarter") + " since "
				+ Dates.quarter(this.projection.trend().since()) + "; "
				+ (range.seasonal() ? "Quarter " + this.projection.next().number() + "\u2019s season reckoned in"
						: "no season shows");
	}

	private String without() {
		OverTime.Trend trend = this.projection.trend();
		return switch (Objects.requireNonNull(this.projection.without())) {
			case TOO_FEW -> Words.counted(trend.points(), "quarter") + " since " + Dates.quarter(trend.since())
					+ ", and " + XmrChart.FEWEST_VALUES + " are needed";
			case SAME -> "the quarters so far don\u2019t differ";
			case BREAK -> "the measure changes with that quarter";
			case MOVED -> "the newest quarter is not as the others were, so they don\u2019t say what comes";
		};
	}

	/**
	 * {@code The year so far: 1,296 referrals in two quarters; at that pace 2,592 for the
	 * year. No season shows.}
	 * @return empty where the year is over, or isn't known so far
	 */
	public static Optional<String> yearSoFar(Figure figure) {
		OverTime.Periods periods = figure.overTime().periods();
		if (periods == null || periods.yearToDateNumerator() == null || periods.projectedNumerator() == null
				|| periods.yearToDateQuarters() == null) {
			return Optional.empty();
		}
		Measure measure = figure.measure();
		List<String> said = new ArrayList<>();
		said.add("the year so far is "
				+ Nouns.counted(Numbers.count(periods.yearToDateNumerator(), measure.counts()), measure) + " in "
				+ Words.counted(periods.yearToDateQuarters(), "quarter") + "; at that pace the year will have "
				+ Numbers.count(periods.projectedNumerator(), measure.counts()));
		OverTime.Trend trend = figure.overTime().trend();
		Boolean seasonal = (trend != null) ? trend.seasonal() : null;
		said.add((seasonal == null) ? "Too few quarters are there to tell a season"
				: seasonal ? "The quarters differ by season, which this pace leaves out"
						: "No season shows in the quarters before");
		return Optional.of(String.join(". ", said) + ".");
	}

}
