package uk.quartile.packs.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.briefing.EarlierFigures;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** Every number behind the panels, section by section. */
final class DataPages {

	static final String TITLE = "The numbers behind the charts";

	/** An interval up to here has no room for decimals, and no need of them. */
	private static final double WIDE = 1_000;

	private static final List<Table.Column> COLUMNS = List.of(Table.Column.numbers("No.", 26),
			Table.Column.words("Measure", 150), Table.Column.words("Of", 158), Table.Column.numbers("Figure", 56),
			Table.Column.numbers("From", 104), Table.Column.numbers("95% interval", 96),
			Table.Column.numbers("Year before", 54), Table.Column.numbers("England", 58),
			Table.Column.numbers("Similar areas", 58));

	private DataPages() {
	}

	/** Whether there is a number to show. */
	static boolean isThere(AuthorityFigures authority) {
		return authority.figures().stream().anyMatch(AuthorityFigures.Own::isThere);
	}

	/** What stands first: the numbers, if any is there or was, and else the notes. */
	static String title(AuthorityFigures authority, IssueLine issue) {
		return isThere(authority) || issue.list("Note").isPresent() ? TITLE : DataNotes.TITLE;
	}

	/**
	 * The numbers, and what is to be known of them.
	 * @param issue of the document, which says what has changed since the one before
	 */
	static Page of(AuthorityFigures authority, IssueLine issue) {
		List<Block> blocks = new ArrayList<>();
		if (title(authority, issue).equals(TITLE)) {
			blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
			blocks.add(Text.of("Note",
					"Rates are per 10,000 children; those of one quarter are four times the quarter\u2019s. Similar areas: "
							+ "the median of the statistical neighbours."));
			issue.list("Note").ifPresent(blocks::add);
			if (isThere(authority)) {
				blocks.add(new Gap(2));
				blocks.add(new Table(COLUMNS, rows(authority)));
			}
			List<Block> ordinary = OrdinaryRanges.of(authority);
			if (!ordinary.isEmpty()) {
				blocks.add(new Gap(10));
				blocks.add(new Kept(ordinary));
			}
			blocks.add(new Gap(14));
		}
		blocks.add(new Kept(DataNotes.of(authority)));
		if (!isThere(authority)) {
			blocks.add(new Gap(14));
			blocks.addAll(EarlierFigures.inPlace(authority));
		}
		return new Page(Paper.LANDSCAPE, blocks);
	}

	private static List<Table.Row> rows(AuthorityFigures authority) {
		List<Table.Row> rows = new ArrayList<>();
		String section = "";
		for (AuthorityFigures.Own own : authority.figures()) {
			if (own.isThere()) {
				if (!own.among().measure().section().equals(section)) {
					section = own.among().measure().section();
					rows.add(Table.Row.over(Words.set(section)));
				}
				rows.add(row(own));
			}
		}
		return rows;
	}

	private static Table.Row row(AuthorityFigures.Own own) {
		Figure figure = own.figure();
		Measure measure = figure.measure();
		return Table.Row.of(List.of(Table.Cell.of(String.valueOf(measure.label().number())),
				Table.Cell.of(measure.label().shortTitle() + joint(figure)),
				Table.Cell.of(Words.capital(Dates.when(measure.basis(), figure.quarter()))),
				Table.Cell.of(shown(figure)).in("TableNumberStrong"),
				Table.Cell.of(from(measure, figure.numerator(), figure.denominator())), Table.Cell.of(interval(figure)),
				Table.Cell.of(before(measure, figure.onYear())),
				Table.Cell.of(value(measure, figure.england().value())),
				Table.Cell.of(value(measure, figure.neighbours().value()))));
	}

	private static String joint(Figure figure) {
		return figure.area().contains("+") ? ", jointly" : "";
	}

	private static String shown(Figure figure) {
		return (figure.value() == null || figure.ofTooFew()) ? Absences.inWords(figure.status()).orElse("too few")
				: Values.value(figure.measure(), figure.value());
	}

	private static String from(Measure measure, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
		if (numerator == null) {
			return Values.NONE;
		}
		return (denominator == null) ? Numbers.count(numerator, measure.counts())
				: Numbers.part(numerator, denominator, measure.counts());
	}

	private static String interval(Figure figure) {
		if (figure.lower() == null || figure.upper() == null || figure.ofTooFew()) {
			return Values.NONE;
		}
		return Numbers.range(figure.lower(), figure.upper(),
				(figure.upper() >= WIDE) ? 0 : figure.measure().decimals());
	}

	private static String before(Measure measure, @Nullable Change change) {
		return (change == null || measure.ofTooFew(change.before().denominator())) ? Values.NONE
				: value(measure, change.earlierValue());
	}

	private static String value(Measure measure, @Nullable Double value) {
		return (value == null) ? Values.NONE : Values.value(measure, value);
	}

}
