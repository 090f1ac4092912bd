package uk.quartile.packs.regional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.AreaType;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Doubted;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.Revision;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** Makes the table of a measure, without the columns in which nothing would stand. */
final class AuthorityTables {

	/** An interval up to here has no room for decimals, and no need of them. */
	private static final double WIDE = 1_000;

	/** Beside a figure that is no longer what was first returned. */
	private static final String REVISED = "\u00a0r";

	private final Measure measure;

	private final MeasureFigures figures;

	private final List<Column> numbers = new ArrayList<>();

	private final List<Column> words = new ArrayList<>();

	private AuthorityTables(MeasureFigures figures) {
		this.measure = figures.measure();
		this.figures = figures;
	}

	static AuthorityTable of(MeasureFigures figures) {
		return new AuthorityTables(figures).table();
	}

	private AuthorityTable table() {
		boolean year = Columns.hasEarlier(this.figures, Figure::onYear);
		boolean previous = Columns.hasEarlier(this.figures, Figure::onQuarter);
		if (year) {
			number(Dates.quarter(this.figures.quarter().yearEarlier()),
					(figure) -> marked(earlier(figure, figure.onYear()), figure.revisions().yearEarlier(),
							figure.doubts().yearEarlier()));
		}
		if (previous) {
			number(Dates.quarter(this.figures.quarter().previous()),
					(figure) -> marked(earlier(figure, figure.onQuarter()), figure.revisions().previous(),
							figure.doubts().previous()));
		}
		boolean rated = this.measure.unit() == Unit.PER_10000;
		this.numbers.add(new Column(Dates.quarter(this.figures.quarter()),
				(figure) -> marked(now(figure), figure.revisions().now(), nowDoubted(figure)), !rated));
		boolean points = this.measure.unit() == Unit.PERCENT;
		if (year) {
			number(points ? "Change, points" : "Change on the year", (figure) -> change(figure.onYear()));
		}
		else if (previous) {
			number(points ? "Change, points" : "Change on the quarter", (figure) -> change(figure.onQuarter()));
		}
		if (rated) {
			this.numbers.add(
					new Column(Values.quantity(this.measure), (figure) -> Queried.marked(value(figure), figure), true));
		}
		if (this.measure.unit() == Unit.PERCENT) {
			number("Number of total", this::part);
		}
		if (Columns.any(this.figures, Figure::lower)) {
			number(AuthorityTable.INTERVAL, this::interval);
		}
		if (Columns.any(this.figures, Figure::rank)) {
			word("Rank", (figure) -> isTotal(figure) ? "" : Values.rank(figure));
		}
		if (Columns.any(this.figures, (figure) -> figure.region().verdict())) {
			word("Against region", (figure) -> isTotal(figure) ? "" : Values.verdict(figure.region().verdict()));
		}
		if (Columns.any(this.figures, (figure) -> figure.england().verdict())) {
			word("Against England", (figure) -> isTotal(figure) && this.figures.national() ? ""
					: Values.verdict(figure.england().verdict()));
		}
		return new AuthorityTable(caption(), Words.capital(this.figures.noun()), heads(this.numbers), heads(this.words),
				rows());
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
					this.words.stream().map((column) -> "").toList(), true)));
		this.figures.region().ifPresent((region) -> rows.add(row(region, Columns.groupName(region), true)));
		Columns.withEngland(this.figures).ifPresent((figure) -> rows.add(england(figure)));
		return rows;
	}

	/** England's value alone: its counts are published, not returned. */
	private AuthorityTable.Row england(Figure figure) {
		String value = value(figure.england().value());
		List<String> cells = this.numbers.stream().map((column) -> column.holdsValue() ? value : "").toList();
		return new AuthorityTable.Row(Columns.englandName(figure), cells,
				this.words.stream().map((column) -> "").toList(), true);
	}

	private AuthorityTable.Row row(Figure figure, String name, boolean total) {
		return new AuthorityTable.Row(name, cells(this.numbers, figure), cells(this.words, figure), total);
	}

	private String earlier(Figure figure, @Nullable Change change) {
		if (change == null) {
			return Values.NONE;
		}
		Change.Side before = change.before();
		String text = this.measure.ofTooFew(before.denominator()) ? part(before.numerator(), before.denominator())
				: Values.toldInCounts(this.measure) ? count(before.numerator()) : value(before.value());
		return (text.equals(Values.NONE) && figure.ofAuthority()) ? absent(change) : text;
	}

	/**
	 * Why there is no earlier figure; nothing where boundaries moved, for a note says so.
	 */
	private static String absent(Change change) {
		return Optional.ofNullable(change.before().status()).flatMap(Absences::inWords).orElse(Values.NONE);
	}

	/** A figure that isn't there has no mark. */
	private static String marked(String figure, @Nullable Revision revision, List<Doubted> doubts) {
		return Queried.marked((revision == null || figure.equals(Values.NONE)) ? figure : figure + REVISED, doubts);
	}

	/** What only the status says isn't there has no mark of its own. */
	private static List<Doubted> nowDoubted(Figure figure) {
		return (figure.numerator() == null) ? List.of() : figure.doubts().now();
	}

	private String now(Figure figure) {
		String absence = Absences.inWords(figure.status()).orElse(Values.NONE);
		String text = figure.ofTooFew() ? part(figure)
				: Values.toldInCounts(this.measure) ? count(figure.numerator()) : value(figure.value());
		return text.equals(Values.NONE) ? absence : text;
	}

	private String change(@Nullable Change change) {
		if (change == null || change.noneBecause() != null || change.ofTooFew(this.measure)) {
			return Values.NONE;
		}
		if (Values.toldInCounts(this.measure)) {
			return (change.numerator() == null || change.earlierNumerator() == null) ? Values.NONE : Numbers
				.countChange(change.numerator().subtract(change.earlierNumerator()), this.measure.counts());
		}
		return (change.value() == null || change.earlierValue() == null) ? Values.NONE
				: Numbers.change(change.value(), change.earlierValue(), this.measure.decimals());
	}

	private String part(Figure figure) {
		return part(figure.numerator(), figure.denominator());
	}

	private String part(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
		return (numerator == null || denominator == null) ? Values.NONE
				: Numbers.part(numerator, denominator, this.measure.counts());
	}

	private String interval(Figure figure) {
		return (figure.lower() == null || figure.upper() == null || figure.ofTooFew()) ? Values.NONE
				: Numbers.range(figure.lower(), figure.upper(), (figure.upper() >= WIDE) ? 0 : this.measure.decimals());
	}

	private String count(@Nullable BigDecimal count) {
		return (count == null) ? Values.NONE : Numbers.count(count, this.measure.counts());
	}

	private String value(@Nullable Double value) {
		return (value == null) ? Values.NONE : Values.value(this.measure, value);
	}

	private static String value(Figure figure) {
		return (figure.value() == null) ? Values.NONE : Values.value(figure.measure(), figure.value());
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
