package uk.quartile.packs.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Places;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.trend.TrendWords;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** Makes the table of a measure, without the columns in which nothing would stand. */
public final class AuthorityTables {

	private final Measure measure;

	private final MeasureFigures figures;

	private final List<Column> numbers = new ArrayList<>();

	private final List<Column> words = new ArrayList<>();

	private final AuthorityCells cells;

	private AuthorityTables(MeasureFigures figures, Map<String, Double> thresholds) {
		this.measure = figures.measure();
		this.cells = new AuthorityCells(this.measure, thresholds);
		this.figures = figures;
	}

	/**
	 * The table of a measure.
	 * @param thresholds of marked changes, by name
	 */
	public static AuthorityTable of(MeasureFigures figures, Map<String, Double> thresholds) {
		return new AuthorityTables(figures, thresholds).table();
	}

	private AuthorityTable table() {
		boolean year = Columns.hasEarlier(this.figures, Figure::onYear);
		boolean previous = Columns.hasEarlier(this.figures, Figure::onQuarter);
		if (year) {
			number(head(this.figures.quarter().yearEarlier()), (figure) -> this.cells.earlier(figure, figure.onYear()));
		}
		boolean rated = this.measure.unit() == Unit.PER_10000;
		// A rate has two columns of its own, and benchmarks.csv the quarter before.
		if (previous && !(rated && year)) {
			number(head(this.figures.quarter().previous()), (figure) -> this.cells.earlier(figure, figure.onQuarter()));
		}
		this.numbers.add(new Column(head(this.figures.quarter()), this.cells::now, !rated));
		boolean points = this.measure.unit() == Unit.PERCENT;
		if (year) {
			number(changeHead(), (figure) -> this.cells.change(figure.onYear()));
		}
		else if (previous) {
			number(points ? "Change, points" : "Change on\u00a0quarter",
					(figure) -> this.cells.change(figure.onQuarter()));
		}
		if (rated && year) {
			number("Rate a\u00a0year before", this.cells::rateBefore);
		}
		if (rated) {
			this.numbers.add(new Column(this.measure.annualised() ? "Annualised rate" : Values.quantity(this.measure),
					AuthorityCells::value, true));
		}
		if (this.measure.unit() == Unit.PERCENT) {
			number("Number of total", this.cells::part);
		}
		if (!rated && Columns.any(this.figures, Figure::lower)) {
			number("95% interval", this.cells::interval);
		}
		if (year) {
			word("In the\u00a0year", this.cells::inTheYear);
		}
		if (Columns.any(this.figures, Figure::rank)) {
			List<Figure> among = this.figures.authorities();
			word("Place", (figure) -> isTotal(figure) ? Values.NONE : Places.of(figure, among));
		}
		boolean trends = Columns.any(this.figures, (figure) -> figure.overTime().yearly())
				|| Columns.any(this.figures, AuthorityTables::quarterly);
		boolean england = Columns.any(this.figures, (figure) -> figure.england().verdict());
		if (!(year && trends && england) && Columns.any(this.figures, (figure) -> figure.region().verdict())) {
			word("Against region",
					(figure) -> isTotal(figure) ? Values.NONE : Values.verdict(figure.region().verdict()));
		}
		if (england) {
			word("Against England", (figure) -> isTotal(figure) && this.figures.national() ? Values.NONE
					: Values.verdict(figure.england().verdict()));
		}
		if (Columns.any(this.figures, (figure) -> figure.overTime().yearly())) {
			word("Five-year trend", TrendWords::ofFiveYears);
		}
		else if (Columns.any(this.figures, AuthorityTables::quarterly)) {
			word("Quarterly trend", TrendWords::ofQuarters);
		}
		return new AuthorityTable(caption(), Words.capital(this.figures.noun()), heads(this.numbers), heads(this.words),
				rows());
	}

	private static @Nullable TrendVerdict quarterly(Figure figure) {
		OverTime.Trend trend = figure.overTime().trend();
		return (trend != null) ? trend.verdict() : null;
	}

	private String head(Quarter quarter) {
		return Dates.head(this.measure.basis(), quarter);
	}

	private String changeHead() {
		return switch (this.measure.unit()) {
			case PERCENT -> "Change, points";
			case PER_10000 -> "Change in\u00a0number";
			default -> "Change on\u00a0year";
		};
	}

	private void number(String head, Function<Figure, String> cell) {
		this.numbers.add(new Column(head, cell, false));
	}

	private boolean isTotal(Figure figure) {
		return figure.area().equals(this.figures.regionCode());
	}

	private void word(String head, Function<Figure, String> cell) {
		this.words.add(new Column(head, cell, false));
	}

	private String caption() {
		String when = Dates.when(this.measure.basis(), this.figures.quarter());
		return Values.toldInCounts(this.measure) ? "Numbers and rates, " + when : "Figures, " + when;
	}

	private List<AuthorityTable.Row> rows() {
		List<AuthorityTable.Row> rows = new ArrayList<>();
		this.figures.authorities().forEach((figure) -> rows.add(row(figure, Columns.name(figure), false)));
		this.figures.splits()
			.forEach((split) -> rows.add(new AuthorityTable.Row(Columns.formerName(split), cells(this.numbers, split),
					this.words.stream().map((column) -> Values.NONE).toList(), true)));
		this.figures.region().ifPresent((region) -> rows.add(row(region, Columns.groupName(region), true)));
		Columns.withEngland(this.figures).ifPresent((figure) -> rows.add(england(figure)));
		return rows;
	}

	/** England's value alone: its counts are published, not returned. */
	private AuthorityTable.Row england(Figure figure) {
		String value = this.cells.value(figure.england().value());
		List<String> cells = this.numbers.stream().map((column) -> column.holdsValue() ? value : Values.NONE).toList();
		return new AuthorityTable.Row(Columns.englandName(figure), cells,
				this.words.stream().map((column) -> Values.NONE).toList(), true);
	}

	private AuthorityTable.Row row(Figure figure, String name, boolean total) {
		return new AuthorityTable.Row(name, cells(this.numbers, figure), cells(this.words, figure), total);
	}

	private static List<String> heads(List<Column> columns) {
		return columns.stream().map(Column::head).toList();
	}

	private static List<String> cells(List<Column> columns, Figure figure) {
		return columns.stream().map((column) -> column.cell().apply(figure)).toList();
	}

	/** A heading, what stands below it for a figure, and whether that is its value. */
	private record Column(String head, Function<Figure, String> cell, boolean holdsValue) {
	}

}
