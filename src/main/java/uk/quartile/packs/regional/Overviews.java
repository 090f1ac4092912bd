package uk.quartile.packs.regional;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.ChangeWords;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Queried;
import uk.quartile.packs.telling.TrendWords;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Makes the overview of all measures. */
final class Overviews {

	static final String TITLE = "All measures at a glance";

	private static final String EARLIER = "\u00a0e";

	private Overviews() {
	}

	/**
	 * The overview; null where there is nothing to show.
	 * @param shown what has a page
	 * @param all what was due, too
	 */
	static @Nullable Overview of(SetFigures shown, SetFigures all) {
		List<MeasureFigures> measures = OtherGroupsTables.all(shown);
		boolean national = measures.stream().anyMatch(MeasureFigures::national);
		List<Overview.Row> rows = Stream
			.concat(shown.measures().stream().map((figures) -> row(figures, measures, "")),
					shown.yearly()
						.stream()
						.map((figures) -> row(figures, measures,
								", " + Dates.when(figures.measure().basis(), figures.quarter()))))
			.toList();
		String without = without(all);
		return (rows.isEmpty() && without.isEmpty()) ? null
				: new Overview(lead(national, rows), national ? "" : "England", rows, without);
	}

	private static String lead(boolean national, List<Overview.Row> rows) {
		return (national
				? "England\u2019s figures; what stands out among authorities is in the reports of their regions."
				: "The region\u2019s figures.")
				+ " A change is on the year, with its 95% interval where chance is tested: one that "
				+ "leaves out no change is beyond chance. A trend is of the last quarters, or of five years."
				+ (rows.stream().anyMatch((row) -> row.now().contains(Queried.MARK)) ? " " + Queried.MEANING : "")
				+ (rows.stream().anyMatch((row) -> row.england().endsWith(EARLIER))
						? " e: England\u2019s value is of an earlier quarter." : "");
	}

	private static String without(SetFigures all) {
		List<String> titles = OtherGroupsTables.all(all)
			.stream()
			.filter((figures) -> !figures.anyFigure())
			.map((figures) -> Words.within(Words.set(figures.measure().title())))
			.toList();
		return titles.isEmpty() ? "" : "No authority has a figure, and no page follows, of " + Words.list(titles) + ".";
	}

	private static Overview.Row row(MeasureFigures figures, List<MeasureFigures> among, String when) {
		Measure measure = figures.measure();
		Optional<Figure> region = figures.region();
		String title = Words.set(measure.title());
		Optional<Change> change = region.map(Figure::onYear).filter((each) -> each.noneBecause() == null);
		return new Overview.Row(title(measure, among) + when, title, region.map(Overviews::now).orElse(Values.NONE),
				change.map(Change::earlierValue).map((value) -> Values.value(measure, value)).orElse(Values.NONE),
				change.map((each) -> ChangeWords.size(measure, each)).orElse(Values.NONE),
				change.map(Change::test)
					.map((test) -> ChangeWords.interval(measure, test))
					.orElse(change.isEmpty() ? Values.NONE : "not tested"),
				region.map(Overviews::trend).orElse(Values.NONE), england(figures));
	}

	private static String now(Figure region) {
		return Queried.marked(OtherGroupsTables.value(region), region) + Columns.coverage(region);
	}

	/** With the unit where the value has none, and without what tells no two apart. */
	static String title(Measure measure, List<MeasureFigures> among) {
		String brief = brief(measure);
		boolean alone = among.stream().filter((each) -> brief(each.measure()).equals(brief)).count() == 1;
		String title = alone ? brief : Words.set(measure.title());
		return (measure.unit() == Unit.PER_10000) ? title + " (per\u00a010,000)" : title;
	}

	private static String brief(Measure measure) {
		return Words.set(measure.title()).replaceFirst(", last 12 months$", "");
	}

	private static String trend(Figure region) {
		OverTime time = region.overTime();
		String verdict = (time.yearly() != null) ? time.yearly().verdict()
				: (time.trend() != null && time.trend().verdict() != null)
						? TrendWords.verdict(region.measure(), time.trend()) : null;
		String trend = "no significant change".equals(verdict) || "ordinary".equals(verdict) ? "None"
				: Values.verdict(verdict);
		return (time.target() == null) ? trend : trend + "; target: " + time.target().rating();
	}

	private static String england(MeasureFigures figures) {
		return Columns.withEngland(figures)
			.map((figure) -> OtherGroupsTables.value(figure.measure(), figure.england().value())
					+ (Columns.englandName(figure).equals("England") ? "" : EARLIER))
			.orElse(Values.NONE);
	}

}
