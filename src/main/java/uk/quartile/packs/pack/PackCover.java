package uk.quartile.packs.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.committees.Access;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.catalogue.committees.Council;
import uk.quartile.catalogue.committees.Meeting;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.choosing.Choice;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.Withheld;
import uk.quartile.packs.figures.returns.Signature;
import uk.quartile.packs.figures.returns.Signatures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Bookmark;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.ContentsLine;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Kept;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.profile.Profile;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** The cover that a clerk needs, and the contents. */
final class PackCover {

	private static final String NOT_STATED = "not stated";

	private static final String PLACE = "Cover";

	/** Points of height. */
	private static final int LOGO = 60;

	private final AuthorityFigures authority;

	private final @Nullable Committee committee;

	private final IssueLine issue;

	private final List<Bookmark> contents;

	private final boolean due;

	/**
	 * A cover.
	 * @param committee that receives the pack; null where none is known
	 * @param contents of the pack, in the order of its pages
	 * @param due whether the pack has a page of what is due
	 */
	PackCover(AuthorityFigures authority, @Nullable Committee committee, IssueLine issue, List<Bookmark> contents,
			boolean due) {
		this.authority = authority;
		this.committee = committee;
		this.issue = issue;
		this.contents = contents;
		this.due = due;
	}

	static Bookmark bookmark(AuthorityFigures authority) {
		return new Bookmark(1, council(authority), PLACE);
	}

	private static String council(AuthorityFigures authority) {
		return authority.council().map(Council::name).orElse(authority.name());
	}

	Page page() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(head());
		blocks.add(new Gap(4));
		blocks.add(new Rule("RuleStrong", 3));
		blocks.add(new Gap(8));
		blocks.add(facts());
		blocks.add(new Gap(8));
		blocks.add(Text.heading(Text.Part.SECTION, "Heading2", "Recommendation"));
		blocks.addAll(recommendation());
		if (!this.due && !this.authority.set().isPublic()) {
			blocks.add(new Gap(2));
			blocks.add(Text.paragraph("On record no action is due or overdue, and no resolution is open."));
		}
		blocks.add(new Gap(10));
		blocks.add(new Kept(
				List.of(Text.heading(Text.Part.SECTION, "Heading2", "Contents"), new Gap(2), contents(this.contents))));
		return new Page(Paper.PORTRAIT, blocks);
	}

	/** In two columns, so that the cover is one page; no part's name ends the first. */
	private static Columns contents(List<Bookmark> contents) {
		int half = (contents.size() + 1) / 2;
		int first = (half > 0 && contents.get(half - 1).level() == 1) ? half - 1 : half;
		return new Columns(Stream.of(contents.subList(0, first), contents.subList(first, contents.size()))
			.map((lines) -> new Columns.Column(1, lines.stream().map(PackCover::line).toList()))
			.toList(), 18);
	}

	private static Block line(Bookmark line) {
		return (line.level() == 1) ? ContentsLine.part(line.name(), line.place())
				: ContentsLine.below(line.name(), line.place());
	}

	private Block head() {
		Text title = Text.heading(Text.Part.TITLE, "BriefTitle", council(this.authority));
		List<Block> whose = List.of(new Text(title.part(), title.style(), "", title.words(), PLACE, null), Text
			.of("BriefSubtitle", "Children\u2019s social care, " + Dates.months(this.authority.set().quarter())));
		List<Columns.Column> columns = new ArrayList<>(List.of(new Columns.Column(9, whose)));
		this.authority.logo(LOGO).ifPresent((logo) -> columns.add(new Columns.Column(4, List.of(logo))));
		return new Columns(columns, 12);
	}

	private Table facts() {
		SetFigures set = this.authority.set();
		Committee of = this.committee;
		Meeting meeting = (of != null) ? of.meetingAfter(set.release()) : null;
		String date = (meeting == null) ? NOT_STATED : Dates.day(meeting.date())
				+ (meeting.stated() ? "" : " (four weeks after the release; to be confirmed)");
		Text replaces = this.issue.text("Body", this.issue.list("Note").isPresent() ? Profile.NUMBERS : null);
		List<Table.Row> rows = new ArrayList<>(List.of(fact("Committee", (of != null) ? of.name() : null),
				fact("Meeting", date), fact("Agenda item", (meeting != null) ? meeting.agendaItem() : null),
				fact("Report of", (of != null) ? of.reportOf() : null),
				fact("Contact", (of != null) ? of.contact() : null),
				fact("Who may read it",
						set.isPublic() ? "everybody: this is the public edition"
								: access((of != null) ? of.access() : Access.UNDECIDED)),
				fact("Figures", "as received by " + Dates.day(set.receivedBy())),
				Table.Row.of(List.of(Table.Cell.of("Issue").in("TableStrong"),
						Table.Cell.of(replaces.words().replaceFirst("\\.$", "")).leadingTo(replaces.link())))));
		if (set.returns().signatures().asked()) {
			rows.add(fact("Signed off", signedOff(set.returns().signatures())));
		}
		Withheld.of(this.authority).ifPresent((each) -> rows.add(fact("Withheld", String.join(" ", each.sentences()))));
		return new Table(List.of(Table.Column.words("", 30), Table.Column.words("", 100)), rows);
	}

	/** Who stands by the return; the figures of one that lacks a signature say so. */
	private String signedOff(Signatures signatures) {
		List<Signature> given = signatures.of(this.authority.code());
		String by = given.isEmpty() ? "" : "by " + Words.list(given.stream().map(Signature::inWords).toList());
		if (signatures.lacks(this.authority.code())) {
			return (by.isEmpty() ? "not yet" : by + "; not by all who return jointly") + ": figures are provisional";
		}
		return by.isEmpty() ? "not yet: no return of this quarter is in force" : by;
	}

	private static Table.Row fact(String name, @Nullable String value) {
		return Table.Row.of(List.of(Table.Cell.of(name).in("TableStrong"),
				Table.Cell.of((value != null) ? Words.set(value) : NOT_STATED)));
	}

	/** The restricted edition is never public, whatever a committee decides. */
	private static String access(Access access) {
		if (access.paragraph() != null) {
			return "exempt under paragraph " + access.paragraph()
					+ " of Schedule 12A, Part 1, to the Local Government Act 1972";
		}
		return access.open() ? "members only: the restricted edition may not be published"
				: "draft, not an agenda paper: who may read it is not decided";
	}

	/** As the committee\u2019s own has it; else what the figures suggest. */
	private List<Block> recommendation() {
		if (this.committee != null && this.committee.recommendation() != null) {
			return List.of(Text.paragraph(Words.set(this.committee.recommendation())));
		}
		if (this.authority.set().isPublic()) {
			return List.of(Text.paragraph("To note the figures."));
		}
		List<Block> blocks = new ArrayList<>();
		Choice.of(Judged.of(this.authority))
			.concerns()
			.stream()
			.filter(this::isWithoutAction)
			.map((each) -> concern(each.measure()))
			.forEach(blocks::add);
		blocks.add(0,
				Text.paragraph(blocks.isEmpty() ? "To note the figures."
						: "To note the figures, and to ask for an action on each concern that has none: "
								+ "who will change what, by when."));
		return blocks;
	}

	private boolean isWithoutAction(Judged judged) {
		return this.authority.plan() == null || this.authority.plan().measuredBy(judged.measure().code()).isEmpty();
	}

	/** Leads to the measure\u2019s page, where it has one. */
	private static Text concern(Measure measure) {
		String title = measure.label().number() + "\u2002" + Titles.dated(measure);
		return Text.item(title + ", page " + Text.PAGE).leadingTo(title);
	}

}
