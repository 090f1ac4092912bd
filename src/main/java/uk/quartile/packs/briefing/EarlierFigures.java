package uk.quartile.packs.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.documents.AuthorityFigures.Own;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;

/** The figures of the quarter before, where an authority has none of the quarter. */
public final class EarlierFigures {

	/** As many as there are core measures. */
	private static final int ROWS = 15;

	private EarlierFigures() {
	}

	/** Where there is no return of the quarter; else nothing. */
	public static List<Block> inPlace(AuthorityFigures authority) {
		List<Block> blocks = new ArrayList<>();
		new LateOrNotKnown(authority, ROWS).noReturn().ifPresent((why) -> {
			blocks.addAll(of(authority, ROWS));
			blocks.add(Text.paragraph(why));
		});
		return blocks;
	}

	/**
	 * What is said of them, and a table of them: of the measures in the body of
	 * documents, where any of those has one.
	 * @param most rows of the table
	 */
	static List<Block> of(AuthorityFigures authority, int most) {
		Quarter before = authority.set().quarter().previous();
		String lacking = new LateOrNotKnown(authority, most).isWithoutFigures()
				? "No figure in this quarter\u2019s return" : "No return for this quarter";
		List<Figure> core = there(authority.core(), before);
		List<Figure> figures = core.isEmpty() ? there(authority.figures(), before) : core;
		if (figures.isEmpty()) {
			return List
				.of(Text.paragraph(lacking + ",", "and no figures of " + Dates.quarter(before) + " in its place."));
		}
		List<Table.Row> rows = figures.stream()
			.limit(most)
			.map((figure) -> Table.Row.of(List.of(Table.Cell.of(Titles.of(figure.measure())),
					Table.Cell.of(Values.inSentence(figure.measure(), earlier(figure))))))
			.toList();
		return List.of(
				Text.paragraph(lacking + ": figures of " + Dates.quarter(before) + " below,", "none of them judged."),
				new Gap(4),
				new Table(List.of(Table.Column.words("Measure", 3), Table.Column.numbers(Dates.quarter(before), 2)),
						rows),
				new Gap(4));
	}

	private static List<Figure> there(List<Own> all, Quarter before) {
		return all.stream().map(Own::figure).filter((figure) -> isThere(figure, before)).toList();
	}

	private static boolean isThere(Figure figure, Quarter before) {
		Change change = figure.onQuarter();
		return figure.quarter().previous().equals(before) && change != null && change.earlier().equals(before)
				&& change.earlierValue() != null && !figure.measure().ofTooFew(change.before().denominator());
	}

	private static double earlier(Figure figure) {
		return Objects.requireNonNull(Objects.requireNonNull(figure.onQuarter()).earlierValue());
	}

}
