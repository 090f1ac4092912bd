package uk.quartile.packs.briefing;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.packs.choosing.Choice;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.choosing.NeutralChange;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.brief.BalanceSentence;
import uk.quartile.packs.telling.brief.FigureSentences;
import uk.quartile.packs.telling.brief.NeutralSentence;

/** An authority in three sentences: the balance, the first concern, the main change. */
public final class Findings {

	static final String NOTHING_JUDGED = "there is no figure that can be judged.";

	private Findings() {
	}

	/** The sentences; two where no neutral measure has a figure a year before. */
	public static List<Text> of(AuthorityFigures authority) {
		List<Judged> figures = Judged.of(authority);
		List<Text> said = new ArrayList<>();
		BalanceSentence balance = new BalanceSentence(Choice.judged(figures).stream().map(Judged::standing).toList(),
				authority.set().region());
		said.add(Text.paragraph(balance.opening(), balance.rest()));
		said.add(first(authority, figures));
		NeutralChange.of(figures)
			.map((figure) -> new NeutralSentence(figure.figure(), authority.set().quarter()))
			.ifPresent((neutral) -> said.add(Text.paragraph(neutral.opening(), neutral.rest())));
		return said;
	}

	private static Text first(AuthorityFigures authority, List<Judged> figures) {
		List<Judged> concerns = Choice.of(figures).concerns();
		if (concerns.isEmpty() && Choice.judged(figures).isEmpty()) {
			return Text.paragraph("No concern can be told:", NOTHING_JUDGED);
		}
		if (concerns.isEmpty()) {
			return Choice.onlyImproving(figures)
					? Text.paragraph("Nothing is worse and not improving:", "what is worse than England has improved.")
					: Text.paragraph("Nothing is of concern:", "no measure that can be judged is worse than England.");
		}
		FigureSentences sentences = sentences(authority, concerns.get(0));
		String opening = sentences.opening(authority.set().told().isOld(concerns.get(0).figure()));
		return Text.paragraph(opening, sentences.leading(opening));
	}

	static FigureSentences sentences(AuthorityFigures authority, Judged judged) {
		return new FigureSentences(judged.among(), judged.figure(), judged.standing(), authority.set().quarter());
	}

}
