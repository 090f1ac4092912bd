package uk.quartile.packs.regional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.Revision;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/**
 * The figures of the report that are no longer what was first returned.
 *
 * @param rows one for each, in the order of the pages; at least one
 */
record RevisedFigures(List<Row> rows) {

	static final String TITLE = "Figures revised since they were first returned";

	static final String LEAD = "A note on its page names each. Rates, changes and the region\u2019s figures are made "
			+ "from what is in force now.";

	/**
	 * A revised figure.
	 *
	 * @param authority name
	 * @param measure title
	 * @param quarter of the figure
	 * @param first as it was first returned
	 * @param now as it is in force
	 * @param received day on which that came
	 */
	record Row(String authority, String measure, String quarter, String first, String now, String received) {
	}

	/** The list; null where nothing was revised. */
	static @Nullable RevisedFigures of(SetFigures figures) {
		List<Row> rows = new ArrayList<>();
		Stream.concat(figures.measures().stream(), figures.yearly().stream())
			.forEach((each) -> each.authorities().forEach((figure) -> add(figure, rows)));
		figures.once()
			.forEach((each) -> add(each.areaName(), each.measure(), figures.quarter(), each.revision(), rows));
		return rows.isEmpty() ? null : new RevisedFigures(rows);
	}

	/** Authorities of a measure with such a figure, of now or of before. */
	static List<String> names(MeasureFigures figures) {
		List<Row> rows = new ArrayList<>();
		figures.authorities().forEach((figure) -> add(figure, rows));
		return rows.stream().map(Row::authority).distinct().toList();
	}

	private static void add(Figure figure, List<Row> rows) {
		Quarter quarter = figure.quarter();
		add(figure, quarter, figure.revisions().now(), rows);
		add(figure, quarter.previous(), figure.revisions().previous(), rows);
		add(figure, quarter.yearEarlier(), figure.revisions().yearEarlier(), rows);
	}

	private static void add(Figure figure, Quarter quarter, @Nullable Revision revision, List<Row> rows) {
		if (revision != null) {
			add(figure.areaName(), figure.measure(), quarter, revision, rows);
		}
	}

	private static void add(String areaName, Measure measure, Quarter quarter, Revision revision, List<Row> rows) {
		LocalDate day = revision.receivedOn();
		rows.add(new Row(areaName, Words.set(measure.title()), Dates.quarter(quarter), first(measure, revision.first()),
				(day == null) ? "withdrawn" : inWords(measure, revision.now()),
				(day == null) ? Values.NONE : Dates.day(day)));
	}

	private static String first(Measure measure, Revision.AsReturned returned) {
		return (returned.numerator() == null && returned.marker() == null) ? "no longer shown"
				: inWords(measure, returned);
	}

	private static String inWords(Measure measure, Revision.AsReturned returned) {
		BigDecimal numerator = returned.numerator();
		BigDecimal denominator = returned.denominator();
		if (numerator == null || returned.marker() != null) {
			return (returned.marker() == null) ? "not supplied" : Absences.marker(returned.marker());
		}
		return (denominator == null) ? Numbers.count(numerator, measure.counts())
				: Numbers.part(numerator, denominator, measure.counts());
	}

}
