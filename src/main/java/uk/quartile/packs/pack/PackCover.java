package uk.quartile.packs.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.committees.Access;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.catalogue.committees.Committees;
import uk.quartile.catalogue.committees.Council;
import uk.quartile.catalogue.committees.Meeting;
import uk.quartile.packs.choosing.Choice;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.ContentsLine;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** The cover that a clerk needs, and the contents. */
final class PackCover {

	private static final String NOT_STATED = "not stated";

	private PackCover() {
	}

	/**
	 * The page.
	 * @param committee that receives the pack; null where none is known
	 * @param inside names of what is in the pack by their places, in the order of the
	 * pages
	 */
	static Page of(AuthorityFigures authority, @Nullable Committee committee, Map<String, String> inside) {
		SetFigures set = authority.set();
		Committees committees = set.catalogue().committees();
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.TITLE, "BriefTitle",
				committees.council(authority.code()).map(Council::name).orElse(authority.name())));
		blocks.add(Text.of("BriefSubtitle", "Children\u2019s social care, " + Dates.months(set.quarter())));
		blocks.add(new Gap(4));
		blocks.add(new Rule("RuleStrong", 3));
		blocks.add(new Gap(8));
		blocks.add(facts(set, committee));
		blocks.add(new Gap(8));
		blocks.add(Text.heading(Text.Part.SECTION, "Heading2", "Recommendation"));
		blocks.add(Text.paragraph(recommendation(authority, committee)));
		if (!inside.containsKey(DuePages.TITLE)) {
			blocks.add(Text.paragraph("On record no action is due or overdue, and no resolution is open."));
		}
		blocks.add(new Gap(10));
		blocks.add(Text.heading(Text.Part.SECTION, "Heading2", "Contents"));
		inside.forEach((place, name) -> blocks.add(ContentsLine.of(name, place)));
		return new Page(Paper.PORTRAIT, blocks);
	}

	private static Table facts(SetFigures set, @Nullable Committee committee) {
		LocalDate release = set.catalogue().committees().release(set.quarter()).orElse(set.receivedBy());
		Meeting meeting = (committee != null) ? committee.meetingAfter(release) : null;
		String date = (meeting == null) ? NOT_STATED : Dates.day(meeting.date())
				+ (meeting.stated() ? "" : " (four weeks after the release; to be confirmed)");
		List<Table.Row> rows = List.of(fact("Committee", (committee != null) ? committee.name() : null),
				fact("Meeting", date), fact("Agenda item", (meeting != null) ? meeting.agendaItem() : null),
				fact("Report of", (committee != null) ? committee.reportOf() : null),
				fact("Contact", (committee != null) ? committee.contact() : null),
				fact("Who may read it", access(committee)),
				fact("Figures", "as received by " + Dates.day(set.receivedBy())));
		return new Table(List.of(Table.Column.words("", 30), Table.Column.words("", 100)), rows);
	}

	private static Table.Row fact(String name, @Nullable String value) {
		return Table.Row.of(List.of(Table.Cell.of(name).in("TableStrong"),
				Table.Cell.of((value != null) ? Words.set(value) : NOT_STATED)));
	}

	/** The restricted edition is never public, whatever a committee decides. */
	private static String access(@Nullable Committee committee) {
		Access access = (committee != null) ? committee.access() : Access.UNDECIDED;
		if (access.paragraph() != null) {
			return "exempt under paragraph " + access.paragraph()
					+ " of Schedule 12A, Part 1, to the Local Government Act 1972";
		}
		return access.open() ? "members only: the restricted edition may not be published"
				: "not decided: no paper for an agenda yet";
	}

	/** As the committee\u2019s own has it; else what the figures suggest. */
	static String recommendation(AuthorityFigures authority, @Nullable Committee committee) {
		if (committee != null && committee.recommendation() != null) {
			return Words.set(committee.recommendation());
		}
		List<String> without = Choice.of(Judged.of(authority))
			.concerns()
			.stream()
			.filter((each) -> isWithoutAction(authority, each))
			.map((each) -> Titles.within(each.measure()))
			.toList();
		return "That the committee note the figures" + (without.isEmpty() ? "."
				: ", and ask who will change what, by when, of " + Words.list(without) + ".");
	}

	private static boolean isWithoutAction(AuthorityFigures authority, Judged judged) {
		return !authority.set().record().plans().containsKey(authority.code())
				|| authority.set().record().plans().get(authority.code()).measuredBy(judged.measure().code()).isEmpty();
	}

}
