package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.telling.standout.StandOutList;
import uk.quartile.packs.telling.standout.StandOutSentence;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;
import uk.quartile.record.Commentary;

/**
 * What is worse and getting worse, and what goes well, each with what the authority's
 * officers say of it, quoted and never put in other words; and what quality work found.
 */
final class ExceptionsPage {

	static final String TITLE = "Exceptions and celebrations";

	private ExceptionsPage() {
	}

	static Page of(AuthorityFigures authority) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
		blocks.add(new Gap(4));
		blocks.add(new Columns(List
			.of(new Columns.Column(1, list(authority, "Far worse than England, and worsening", StandOutKind.EXCEPTION)),
					new Columns.Column(1,
							list(authority, "Far better than England, and not worsening", StandOutKind.GOING_WELL))),
				28));
		if (authority.set().isPublic()) {
			return new Page(Paper.LANDSCAPE, blocks);
		}
		if (!PlanPage.isThere(authority)) {
			blocks.add(new Gap(12));
			blocks.add(Text.heading(Text.Part.HEADING, "Heading2", "Improvement plan"));
			blocks.addAll(PlanPage.blocks(authority));
		}
		blocks.add(new Gap(12));
		blocks.addAll(QualityWorkTables.of(authority));
		return new Page(Paper.LANDSCAPE, blocks);
	}

	private static List<Block> list(AuthorityFigures authority, String heading, StandOutKind kind) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.HEADING, "Heading2", heading));
		List<StandOutList> lists = StandOutList.of(authority.set().all(), kind);
		List<String> titles = lists.stream()
			.flatMap((list) -> list.listed().stream())
			.filter(authority::isOwn)
			.map((figure) -> Titles.of(figure.measure()))
			.toList();
		for (StandOutList list : lists) {
			list.listed()
				.stream()
				.filter((figure) -> authority.isOwn(figure))
				.forEach((figure) -> add(authority, list, title(newly(authority, kind, figure), figure, titles), figure,
						blocks));
		}
		if (blocks.size() == 1) {
			blocks.add(Text.paragraph(nothing(authority)));
		}
		return blocks;
	}

	private static String nothing(AuthorityFigures authority) {
		return !DataPages.isThere(authority) ? "None can be told: no figure came."
				: authority.set().isPublic() ? "Nothing that is shown." : "Nothing.";
	}

	/** With its time, where another figure has the same title. */
	static String title(String newly, Figure figure, List<String> titles) {
		Measure measure = figure.measure();
		String title = Titles.of(measure);
		return newly + title + ((Collections.frequency(titles, title) > 1)
				? ", " + Dates.when(measure.basis(), figure.quarter()) : "") + ":";
	}

	private static void add(AuthorityFigures authority, StandOutList list, String title, Figure figure,
			List<Block> blocks) {
		blocks.add(new Gap(6));
		blocks.add(Text.paragraph(title, new StandOutSentence(list, figure).sentence() + "."
				+ new OverTimeSentences(authority).extreme(figure).map((each) -> " It is " + each + ".").orElse("")));
		List<Commentary> said = authority.commentary()
			.stream()
			.filter((each) -> figure.measure().code().equals(each.measure()))
			.toList();
		if (said.isEmpty() && !authority.set().isPublic()) {
			blocks.add(Text.of("Note", "No commentary was sent."));
		}
		said.forEach((each) -> blocks.add(Text.of("Note", quoted(each))));
	}

	/** An alarm that was told of before is no news. */
	private static String newly(AuthorityFigures authority, StandOutKind kind, Figure figure) {
		if (kind != StandOutKind.EXCEPTION) {
			return "";
		}
		return authority.set().told().isNew(figure).map((yes) -> yes ? "New: " : "Told before: ").orElse("");
	}

	/** In the officer's words, with who said it. */
	static String quoted(Commentary commentary) {
		return "\u201c" + Words.set(commentary.text()) + "\u201d ("
				+ ((commentary.authorRole() != null) ? Words.set(commentary.authorRole()) : "role not stated") + ")";
	}

}
