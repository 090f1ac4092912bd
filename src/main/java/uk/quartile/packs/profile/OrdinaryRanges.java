package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.trend.TrendWords;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * The average and the limits of each quarterly line; of a seasonal one, those of the
 * newest figure's quarter of the year.
 */
final class OrdinaryRanges {

	static final String TITLE = "What is ordinary of the quarterly lines";

	private static final List<Table.Column> COLUMNS = List.of(Table.Column.numbers("No.", 26),
			Table.Column.words("Measure", 168), Table.Column.words("Quarters since", 130),
			Table.Column.numbers("Quarters", 62), Table.Column.numbers("Average", 70),
			Table.Column.numbers("Ordinary range", 112), Table.Column.numbers("Figure", 64),
			Table.Column.words("It is", 128));

	private static final double ALL = 100;

	private OrdinaryRanges() {
	}

	/** A heading and a table; empty where no line has limits. */
	static List<Block> of(AuthorityFigures authority) {
		List<Figure> charted = authority.figures()
			.stream()
			.map(AuthorityFigures.Own::figure)
			.filter((figure) -> TrendWords.told(figure) != null && figure.value() != null && !figure.ofTooFew())
			.toList();
		if (charted.isEmpty()) {
			return List.of();
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.HEADING, "Heading2", TITLE));
		blocks.add(Text.of("Note",
				"The average of the quarters, and how far from it chance alone takes a quarter. Where the "
						+ "season matters, both are of the same quarter of the year."));
		blocks.add(new Gap(2));
		blocks.add(new Table(COLUMNS, charted.stream().map(OrdinaryRanges::row).toList()));
		return blocks;
	}

	private static Table.Row row(Figure figure) {
		Measure measure = figure.measure();
		OverTime.Trend trend = Objects.requireNonNull(TrendWords.told(figure));
		return Table.Row.of(List.of(Table.Cell.of(String.valueOf(measure.label().number())),
				Table.Cell.of(measure.label().shortTitle()), Table.Cell.of(Dates.quarter(trend.since())),
				Table.Cell.of(String.valueOf(trend.points())),
				Table.Cell.of(Values.value(measure, Objects.requireNonNull(trend.mean()))),
				Table.Cell
					.of(range(measure, Objects.requireNonNull(trend.lower()), Objects.requireNonNull(trend.upper()))),
				Table.Cell.of(Values.value(measure, Objects.requireNonNull(figure.value()))).in("TableNumberStrong"),
				Table.Cell.of(Words.capital(TrendWords.verdict(figure, trend))
						+ (Boolean.TRUE.equals(trend.seasonal()) ? ", by season" : ""))));
	}

	/** Without an end that no figure can pass. */
	private static String range(Measure measure, double lower, double upper) {
		if (measure.unit() == Unit.PERCENT && upper >= ALL) {
			return (lower <= 0) ? "any" : Values.value(measure, lower) + " or more";
		}
		return (lower <= 0) ? "up to " + Values.value(measure, upper)
				: Values.value(measure, lower) + " to " + Values.value(measure, upper);
	}

}
