package uk.quartile.packs.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Places;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** Every number behind the panels, a table a section. */
final class DataPages {

	static final String TITLE = "The numbers behind the charts";

	/** An interval up to here has no room for decimals, and no need of them. */
	private static final double WIDE = 1_000;

	private static final List<Table.Column> COLUMNS = List.of(Table.Column.words("Measure", 196),
			Table.Column.words("Of", 118), Table.Column.numbers("Figure", 58), Table.Column.numbers("From", 106),
			Table.Column.numbers("95% interval", 92), Table.Column.numbers("A year before", 56),
			Table.Column.numbers("England", 58), Table.Column.numbers("Similar areas", 58),
			Table.Column.words("Place in England", 92));

	private DataPages() {
	}

	static Page of(AuthorityFigures authority) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
		blocks.add(Text.of("Note",
				"Figures are percentages, rates per 10,000 children or averages, as their measure says; rates of one quarter are "
						+ "four times the quarter\u2019s. Similar areas: the median of the statistical neighbours."));
		bySection(authority).forEach((section, rows) -> {
			blocks.add(new Gap(6));
			blocks.add(Text.of("Heading3", Words.set(section)).as(Text.Part.CAPTION));
			blocks.add(new Table(COLUMNS, rows));
		});
		return new Page(Paper.LANDSCAPE, blocks);
	}

	private static Map<String, List<Table.Row>> bySection(AuthorityFigures authority) {
		Map<String, List<Table.Row>> sections = new LinkedHashMap<>();
		authority.figures()
			.stream()
			.filter(AuthorityFigures.Own::isThere)
			.forEach((own) -> sections.computeIfAbsent(own.among().measure().section(), (section) -> new ArrayList<>())
				.add(row(own)));
		return sections;
	}

	private static Table.Row row(AuthorityFigures.Own own) {
		Figure figure = own.figure();
		Measure measure = figure.measure();
		return Table.Row.of(List.of(Table.Cell.of(Words.set(measure.title()) + joint(figure)),
				Table.Cell.of(Words.capital(Dates.when(measure.basis(), figure.quarter()))),
				Table.Cell.of(shown(figure)).in("TableNumberStrong"),
				Table.Cell.of(from(measure, figure.numerator(), figure.denominator())), Table.Cell.of(interval(figure)),
				Table.Cell.of(before(measure, figure.onYear())),
				Table.Cell.of(value(measure, figure.england().value())),
				Table.Cell.of(value(measure, figure.neighbours().value())), Table.Cell.of(place(figure))));
	}

	private static String joint(Figure figure) {
		return figure.area().contains("+") ? " (" + Columns.nameWithin(figure) + ")" : "";
	}

	private static String shown(Figure figure) {
		return (figure.value() == null || figure.ofTooFew()) ? Absences.inWords(figure.status()).orElse("too few")
				: Values.value(figure.measure(), figure.value());
	}

	private static String from(Measure measure, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
		if (numerator == null) {
			return "not available";
		}
		return (denominator == null) ? Numbers.count(numerator, measure.counts())
				: Numbers.part(numerator, denominator, measure.counts());
	}

	private static String interval(Figure figure) {
		if (figure.lower() == null || figure.upper() == null || figure.ofTooFew()) {
			return "none";
		}
		return Numbers.range(figure.lower(), figure.upper(),
				(figure.upper() >= WIDE) ? 0 : figure.measure().decimals());
	}

	private static String before(Measure measure, @Nullable Change change) {
		return (change == null || measure.ofTooFew(change.before().denominator())) ? "not available"
				: value(measure, change.earlierValue());
	}

	private static String value(Measure measure, @Nullable Double value) {
		return (value == null) ? "not available" : Values.value(measure, value);
	}

	private static String place(Figure figure) {
		return (figure.others().spread().inEngland() == null) ? "none"
				: Places.inEngland(figure, figure.others().spread().inEngland());
	}

}
