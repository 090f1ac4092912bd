package uk.quartile.packs.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;
import uk.quartile.record.Action;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.Due;
import uk.quartile.record.Resolution;

/** What is due: actions of the improvement plan, and resolutions of earlier meetings. */
final class DuePages {

	static final String TITLE = "Actions due, and open resolutions";

	private static final String NOT_STATED = "not stated";

	private DuePages() {
	}

	/** The page; empty where nothing is due and nothing open. */
	static Optional<Page> of(AuthorityFigures authority) {
		LocalDate day = authority.set().quarter().lastDay();
		List<Action> due = due(authority, day);
		List<Resolution> open = open(authority, day);
		if (due.isEmpty() && open.isEmpty()) {
			return Optional.empty();
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
		blocks.add(new Gap(4));
		blocks.add(Text.heading(Text.Part.HEADING, "Heading2",
				"Actions overdue on " + Dates.day(day) + ", or due in the three months after"));
		blocks.add(due.isEmpty() ? Text.paragraph("None is on record.") : actions(due, day));
		blocks.add(new Gap(12));
		blocks.add(Text.heading(Text.Part.HEADING, "Heading2", "Open resolutions of earlier meetings"));
		blocks.add(open.isEmpty() ? Text.paragraph("None is on record.") : resolutions(open, day));
		return Optional.of(new Page(Paper.LANDSCAPE, blocks));
	}

	private static List<Action> due(AuthorityFigures authority, LocalDate day) {
		ActionPlan plan = authority.set().record().plans().get(authority.code());
		return (plan == null) ? List.of()
				: Stream.concat(plan.in(Action.State.OVERDUE, day).stream(), plan.in(Action.State.DUE, day).stream())
					.toList();
	}

	private static List<Resolution> open(AuthorityFigures authority, LocalDate day) {
		return authority.set()
			.record()
			.resolutions()
			.getOrDefault(authority.code(), List.of())
			.stream()
			.filter(Resolution::open)
			.filter((each) -> each.date() == null || !each.date().isAfter(day))
			.toList();
	}

	private static Table actions(List<Action> due, LocalDate day) {
		return new Table(
				List.of(lines("No.", 30), lines("What", 240), lines("Who", 120), lines("First due", 100),
						lines("Now due", 100), lines("Moved", 60), lines("State", 70)),
				due.stream()
					.map((each) -> Table.Row.of(List.of(Table.Cell.of(each.number()), Table.Cell.of(what(each)),
							Table.Cell.of(stated(each.owner())), Table.Cell.of(date(each.firstDue())),
							Table.Cell.of(date(each.due())), Table.Cell.of(Words.times(each.moved())),
							Table.Cell.of((each.state(day) == Action.State.OVERDUE) ? "overdue" : "due"))))
					.toList());
	}

	private static Table resolutions(List<Resolution> open, LocalDate day) {
		return new Table(
				List.of(lines("Committee", 170), lines("Meeting", 110), lines("Resolved", 320), lines("Due", 125),
						lines("State", 70)),
				open.stream()
					.map((each) -> Table.Row.of(List.of(Table.Cell.of(Words.set(each.committee())),
							Table.Cell.of((each.date() == null) ? NOT_STATED : Dates.day(each.date())),
							Table.Cell.of(Words.set(each.text())), Table.Cell.of(due(each)),
							Table.Cell.of(each.overdue(day) ? "overdue" : "open"))))
					.toList());
	}

	private static String due(Resolution resolution) {
		if (resolution.due() != null || resolution.months() == null) {
			return date(resolution.due());
		}
		return "in " + Words.counted(resolution.months(), "month");
	}

	private static Table.Column lines(String head, int share) {
		return new Table.Column(head, "TableHead", "TableLines", share);
	}

	private static String date(@Nullable Due due) {
		return (due == null) ? NOT_STATED : due.month() ? Dates.monthOf(due.day()) : Dates.day(due.day());
	}

	/** What is to be better, and below it what will change for that. */
	private static String what(Action action) {
		return Words.set(action.title()) + ((action.intention() == null) ? "" : "\n" + Words.set(action.intention()));
	}

	private static String stated(@Nullable String text) {
		return (text == null) ? NOT_STATED : Words.set(text);
	}

}
