package uk.quartile.packs.briefing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.committees.Committee;
import uk.quartile.catalogue.committees.Meeting;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.Withheld;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Whose briefing it is, of when, for which committee, and which issue. */
final class BriefingHead {

	private BriefingHead() {
	}

	/**
	 * The blocks.
	 * @param committee that receives it; null where none is known
	 * @param within whether it is a part of another document, which says what that
	 * replaces
	 */
	static List<Block> of(AuthorityFigures authority, @Nullable Committee committee, boolean within) {
		SetFigures set = authority.set();
		List<Block> whose = List.of(Text.heading(Text.Part.TITLE, "BriefTitle", authority.name()),
				Text.of("BriefSubtitle", "Children\u2019s social care, " + Dates.months(set.quarter())));
		List<Block> which = new ArrayList<>(
				List.of(new Gap(8), Text.of("NoteRight", "Briefing, " + Dates.quarter(set.quarter()))));
		if (committee != null) {
			which.add(Text.of("NoteRight", Words.set(committee.name()) + meeting(set, committee)));
		}
		which.add(Text.of("NoteRight", "Received by " + Dates.day(set.receivedBy())));
		List<Block> head = new ArrayList<>(
				List.of(new Columns(List.of(new Columns.Column(35, whose), new Columns.Column(17, which)), 10),
						new Gap(3), new Rule("RuleStrong", 3), new Gap(2)));
		if (!within) {
			head.add(IssueLine.of(authority, BriefingDocument.FILE).text("Note", null));
			Withheld.of(authority)
				.ifPresent((each) -> each.sentences().forEach((sentence) -> head.add(Text.of("Note", sentence))));
		}
		head.add(new Gap(4));
		return head;
	}

	/**
	 * What is known of it: a date that is only likely is told on the pack\u2019s cover.
	 */
	private static String meeting(SetFigures set, Committee committee) {
		Meeting meeting = committee.meetingAfter(set.release());
		return (meeting.stated() ? ",\n" + Dates.day(meeting.date()) : "")
				+ ((meeting.agendaItem() != null) ? ", item " + Words.set(meeting.agendaItem()) : "");
	}

}
