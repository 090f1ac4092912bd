package uk.quartile.packs.briefing;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.AuthorityFigures.Own;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** The figures of the quarter before, where an authority has none of the quarter. */
final class EarlierFigures {

	private static final int MOST = 4;

	private EarlierFigures() {
	}

	static List<Block> of(AuthorityFigures authority) {
		Quarter before = authority.set().quarter().previous();
		List<String> values = new ArrayList<>();
		authority.figures().stream().map(Own::figure).forEach((figure) -> add(figure, before, values));
		if (values.isEmpty()) {
			return List.of(Text.paragraph("No return for this quarter,",
					"and no figures of " + Dates.quarter(before) + " in its place."));
		}
		String more = (values.size() > MOST) ? "; " + Words.number(values.size() - MOST) + " more in the profile" : "";
		return List.of(Text.paragraph("No return for this quarter: figures of " + Dates.quarter(before) + " below."),
				Text.paragraph(Words.capital(String.join("; ", values.subList(0, Math.min(MOST, values.size()))) + more)
						+ ". " + Dates.quarter(before) + ", not judged."));
	}

	private static void add(Figure figure, Quarter before, List<String> values) {
		Change change = figure.onQuarter();
		if (figure.quarter().previous().equals(before) && change != null && change.earlier().equals(before)
				&& change.earlierValue() != null && !figure.measure().ofTooFew(change.before().denominator())) {
			values.add(
					Titles.within(figure.measure()) + " " + Values.inSentence(figure.measure(), change.earlierValue()));
		}
	}

}
