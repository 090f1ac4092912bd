package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import uk.quartile.packs.briefing.EarlierFigures;
import uk.quartile.packs.briefing.Findings;
import uk.quartile.packs.choosing.Choice;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.Withheld;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.ContentsLine;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Panel;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Dates;

/** Whose profile it is, what it finds in short, and what is inside. */
final class CoverPage {

	/** Points of height. */
	private static final int LOGO = 56;

	private CoverPage() {
	}

	/**
	 * The page.
	 * @param inside names of the other pages by their headings, in their order
	 */
	static Page of(AuthorityFigures authority, Map<String, String> inside) {
		SetFigures set = authority.set();
		List<Block> contents = new ArrayList<>();
		contents.add(Text.heading(Text.Part.SECTION, "Heading2", "Inside"));
		contents.add(new Gap(4));
		inside.forEach((heading, name) -> contents.add(ContentsLine.of(name, heading)));
		List<Block> head = List.of(Text.heading(Text.Part.TITLE, "Title", authority.name()),
				Text.of("Subtitle", "Children\u2019s social care, " + Dates.months(set.quarter())));
		List<Block> blocks = new ArrayList<>(authority.logo(LOGO)
			.map((logo) -> List.<Block>of(new Columns(
					List.of(new Columns.Column(3, head), new Columns.Column(1, List.of(new Gap(6), logo))), 16)))
			.orElse(head));
		List<Block> withheld = new ArrayList<>();
		Withheld.of(authority)
			.ifPresent((each) -> each.sentences().forEach((sentence) -> withheld.add(Text.of("Note", sentence))));
		blocks.addAll(List.of(new Gap(4), new Rule("RuleStrong", 3), new Gap(2),
				Text.of("Note",
						"Profile, " + Dates.quarter(set.quarter()) + ". Figures as received by "
								+ Dates.day(set.receivedBy()) + "."),
				IssueLine.of(authority, ProfileDocument.FILE).text("Note", DataPages.TITLE)));
		blocks.addAll(withheld);
		blocks.addAll(List.of(new Gap(12),
				new Columns(List.of(new Columns.Column(3, findings(authority)), new Columns.Column(2, contents)), 32)));
		return new Page(Paper.LANDSCAPE, blocks);
	}

	/** The briefing's three sentences, and what it chooses. */
	private static List<Block> findings(AuthorityFigures authority) {
		Choice choice = Choice.of(Judged.of(authority));
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Panel("GroundFindings", "Accent", List.copyOf(Findings.of(authority))));
		List<Block> earlier = EarlierFigures.inPlace(authority);
		if (!earlier.isEmpty()) {
			blocks.add(new Gap(10));
			blocks.addAll(earlier);
			return blocks;
		}
		add("Of concern", "Nothing that can be judged is worse than England and not improving.", choice.concerns(),
				blocks);
		add("Going well", "Nothing that can be judged is better than England and not worsening.", choice.goingWell(),
				blocks);
		return blocks;
	}

	private static void add(String heading, String otherwise, List<Judged> judged, List<Block> blocks) {
		blocks.add(new Gap(10));
		blocks.add(Text.heading(Text.Part.SECTION, "Heading2", heading));
		judged.forEach((each) -> blocks.add(SectionSentences.paragraph(each.figure(), each.standing())));
		if (judged.isEmpty()) {
			blocks.add(Text.paragraph(otherwise));
		}
	}

}
