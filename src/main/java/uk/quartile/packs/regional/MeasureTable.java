package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.packs.charts.DotRow;
import uk.quartile.packs.charts.Neighbours;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.table.AuthorityCells;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Places;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.words.Words;

/**
 * The table of a measure's page: authorities by value, each with its dot on one scale,
 * and below them the region and England.
 */
final class MeasureTable {

	private static final int STRIP = 16;

	private final MeasureFigures figures;

	private final Map<String, Double> thresholds;

	private final AreaNames names;

	private final AuthorityCells cells;

	private final boolean year;

	private final boolean similar;

	private final boolean judged;

	private final double[] scale;

	MeasureTable(MeasureFigures figures, AreaNames names, Map<String, Double> thresholds) {
		this.figures = figures;
		this.names = names;
		this.thresholds = thresholds;
		this.cells = new AuthorityCells(figures.measure(), thresholds);
		this.year = Columns.hasEarlier(figures, Figure::onYear);
		this.similar = figures.authorities().stream().anyMatch((figure) -> Neighbours.value(figure) != null);
		this.judged = Columns.any(figures, (figure) -> figure.england().verdict());
		double[] values = shown().flatMapToDouble(MeasureTable::drawn).sorted().toArray();
		this.scale = (values.length == 0) ? new double[] { 0, 1 }
				: new double[] { values[0], Math.max(values[values.length - 1], values[0] + 1e-6) };
	}

	private Stream<Figure> shown() {
		return Stream.concat(this.figures.authorities().stream(), this.figures.region().stream())
			.filter((figure) -> figure.value() != null && !figure.ofTooFew());
	}

	private static DoubleStream drawn(Figure figure) {
		return Stream
			.of(figure.value(), figure.lower(), figure.upper(), Neighbours.value(figure), figure.england().value())
			.filter(Objects::nonNull)
			.mapToDouble(Double::doubleValue);
	}

	Table table() {
		List<Table.Column> columns = new ArrayList<>(
				List.of(TableBlocks.first((this.figures.noun().equals("region")) ? "Region" : "Authority"),
						new Table.Column("Now", "TableHead", "TableNumberStrong", 0)));
		if (this.year) {
			columns.add(Table.Column.numbers("A year\nbefore"));
			columns.add(Table.Column.words("In the\nyear"));
		}
		columns.add(Table.Column.numbers(counts()));
		if (this.similar) {
			columns.add(Table.Column.numbers("Similar\nareas"));
		}
		columns.add(Table.Column.words("Place"));
		columns.add(Table.Column.words(this.judged ? "Against\nEngland" : "Against\nregion"));
		if (this.similar) {
			columns.add(Table.Column.words("Against\nsimilar"));
		}
		List<Table.Row> rows = new ArrayList<>();
		this.figures.authorities()
			.stream()
			.sorted(Comparator.comparingDouble(MeasureTable::order))
			.forEach((figure) -> rows.add(Table.Row.of(cells(figure, name(figure)))));
		this.figures.splits()
			.stream()
			.filter((split) -> split.value() != null)
			.forEach((split) -> rows.add(new Table.Row("TableTotalRow", cells(split, Columns.formerName(split)))));
		this.figures.region()
			.ifPresent((region) -> rows.add(new Table.Row("TableTotalRow", cells(region, Columns.groupName(region)))));
		Columns.withEngland(this.figures).ifPresent((figure) -> rows.add(england(figure)));
		return new Table(columns, rows).withoutColumnsOf(Values.NONE);
	}

	/** From the best down; of a neutral measure from the highest. */
	private static double order(Figure figure) {
		if (figure.value() == null || figure.ofTooFew()) {
			return Double.MAX_VALUE;
		}
		return (figure.measure().polarity() == Polarity.LOW_IS_GOOD) ? figure.value() : -figure.value();
	}

	private String counts() {
		return switch (this.figures.measure().unit()) {
			case PERCENT -> "Number\nof total";
			case PER_10000 -> "Number";
			default -> "Number\nof total";
		};
	}

	private String name(Figure figure) {
		return this.names.shortName(figure.area()) + Columns.afterName(figure);
	}

	private List<Table.Cell> cells(Figure figure, String name) {
		boolean authority = figure.ofAuthority() || (this.figures.national() && !isTotal(figure));
		List<Table.Cell> row = new ArrayList<>();
		row.add(Table.Cell.of(name));
		Optional<Standing> standing = Standing.of(figure, this.thresholds);
		Sign sign = standing.map((each) -> each.position().sign()).orElse(Sign.NOT_JUDGED);
		row.add(now(figure, sign));
		if (this.year) {
			row.add(Table.Cell.of(this.cells.yearBefore(figure)));
			row.add(Table.Cell.of(standing.map(Standing::direction)
				.map(Direction::word)
				.map(MeasureTable::capital)
				.filter((word) -> figure.onYear() != null && figure.onYear().earlierValue() != null)
				.orElse(Values.NONE)));
		}
		row.add(Table.Cell.of(number(figure)));
		if (this.similar) {
			Double value = authority ? Neighbours.value(figure) : null;
			row.add(Table.Cell.of(this.cells.value(value)));
		}
		row.add(Table.Cell.of(authority ? Places.of(figure, this.figures.authorities()) : Values.NONE));
		Verdict verdict = this.judged ? figure.england().verdict() : figure.region().verdict();
		row.add((verdict == null || isTotal(figure) && this.figures.national()) ? Table.Cell.of(Values.NONE)
				: Table.Cell.of(sign, Values.verdict(verdict)));
		if (this.similar) {
			row.add(Table.Cell.of(Values.verdict(authority ? figure.neighbours().verdict() : null)));
		}
		return row;
	}

	private boolean isTotal(Figure figure) {
		return figure.area().equals(this.figures.regionCode());
	}

	private Table.Cell now(Figure figure, Sign sign) {
		String words = this.cells.valueNow(figure);
		return (figure.value() == null || figure.ofTooFew()) ? Table.Cell.of(words)
				: Table.Cell.of(dot(figure, figure.value(), sign)).saying(words);
	}

	private Picture dot(Figure figure, double value, Sign sign) {
		Double region = this.figures.region().filter((each) -> !each.ofTooFew()).map(Figure::value).orElse(null);
		Double england = Columns.withEngland(this.figures).map((each) -> each.england().value()).orElse(null);
		boolean authority = !isTotal(figure);
		return new Picture(new DotRow(value, figure.lower(), figure.upper(),
				authority ? Neighbours.value(figure) : null, england, region, sign, this.scale[0], this.scale[1]),
				STRIP, "");
	}

	private String number(Figure figure) {
		return switch (this.figures.measure().unit()) {
			case PER_10000, COUNT -> this.cells.count(figure);
			default -> this.cells.part(figure);
		};
	}

	/** England's value alone: its counts are published, not returned. */
	private Table.Row england(Figure figure) {
		Double value = Objects.requireNonNull(figure.england().value());
		List<Table.Cell> row = new ArrayList<>(List
			.of(Table.Cell.of(Columns.englandName(figure)),
					Table.Cell.of(new Picture(new DotRow(value, null, null, null, value,
							this.figures.region().filter((each) -> !each.ofTooFew()).map(Figure::value).orElse(null),
							Sign.ENGLAND, this.scale[0], this.scale[1]), STRIP, ""))
						.saying(this.cells.value(value))));
		int columns = 4 + (this.year ? 2 : 0) + (this.similar ? 2 : 0);
		for (int i = 0; i < columns - 1; i++) {
			row.add(Table.Cell.of(Values.NONE));
		}
		return new Table.Row("TableTotalRow", row);
	}

	private static String capital(String word) {
		return Words.capital(word).replace(' ', '\u00a0');
	}

	/** The signs that its dots have, and what they mean. */
	List<Key.Entry> key() {
		List<Key.Entry> entries = new ArrayList<>();
		boolean neutral = this.figures.measure().polarity() == Polarity.NEUTRAL;
		String than = this.judged ? "England" : "the region";
		if (this.judged || Columns.any(this.figures, (figure) -> figure.region().verdict())) {
			if (neutral) {
				entries.add(entry(Sign.HIGHER, "higher or lower than " + than));
			}
			else {
				entries.add(entry(Sign.BETTER, "better than " + than));
				entries.add(entry(Sign.WORSE, "worse"));
			}
			entries.add(entry(Sign.SIMILAR, "similar"));
		}
		else {
			entries.add(entry(Sign.NOT_JUDGED, "not judged"));
		}
		if (this.similar) {
			entries.add(entry(Sign.SIMILAR_AREAS, "similar areas"));
		}
		if (Columns.withEngland(this.figures).isPresent()) {
			entries.add(entry(Sign.ENGLAND, "England"));
		}
		entries.add(entry(null, "Dashes: " + (this.figures.national() ? "England" : "the region")
				+ (Columns.any(this.figures, Figure::lower) ? ". Thin lines: 95% intervals" : "")));
		return entries;
	}

	private static Key.Entry entry(@Nullable Sign sign, String words) {
		return new Key.Entry(sign, words);
	}

}
