package uk.quartile.packs.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.area.Grade;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;
import uk.quartile.record.Action;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.Due;
import uk.quartile.record.InspectionGrade;
import uk.quartile.record.Rating;

/** The improvement plan with its progress, and what inspectors said. */
final class PlanPage {

	static final String TITLE = "Improvement plan and inspections";

	private static final String NOT_STATED = "not stated";

	private PlanPage() {
	}

	/** Whether there is enough for a page. */
	static boolean isThere(AuthorityFigures authority) {
		return authority.set().record().plans().containsKey(authority.code());
	}

	static Page of(AuthorityFigures authority) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
		blocks.addAll(blocks(authority));
		return new Page(Paper.LANDSCAPE, blocks);
	}

	/** Without its title. */
	static List<Block> blocks(AuthorityFigures authority) {
		LocalDate day = authority.set().quarter().lastDay();
		List<Block> blocks = new ArrayList<>();
		ActionPlan plan = authority.set().record().plans().get(authority.code());
		if (plan == null || plan.actions().isEmpty()) {
			blocks.add(Text.paragraph("No improvement plan was sent.",
					"Who will change what, by when, and how will it show?"));
		}
		else {
			blocks.add(summary(plan.actions(), day));
			blocks.add(new Gap(4));
			blocks.add(actions(authority, plan, day));
		}
		blocks.add(new Gap(10));
		blocks.add(Text.heading(Text.Part.HEADING, "Heading2", "What inspectors said"));
		List<InspectionGrade> grades = InspectionGrade.of(authority.set().catalogue(), authority.code(), day);
		if (grades.isEmpty()) {
			blocks.add(Text.paragraph("No grades are on record for " + authority.name() + "."));
		}
		else {
			blocks.add(grid(grades));
			blocks.add(Text.of("Note", "In bold the newest; the one before it is marked so."));
		}
		return blocks;
	}

	/** {@code Of five actions one is done, two are on the way ...}. */
	static Text summary(List<Action> actions, LocalDate day) {
		List<String> parts = new ArrayList<>();
		for (Rating rating : Rating.values()) {
			long number = actions.stream().filter((each) -> each.rating() == rating).count();
			if (number > 0) {
				parts.add(count(number) + " " + word(rating));
			}
		}
		long unrated = actions.stream().filter((each) -> each.rating() == null).count();
		if (unrated > 0) {
			parts.add(count(unrated) + " not rated");
		}
		long overdue = actions.stream().filter((each) -> each.state(day) == Action.State.OVERDUE).count();
		long moved = actions.stream().filter((each) -> each.moved() > 0).count();
		String late = (overdue == 0) ? "None is overdue"
				: Words.capital(count(overdue)) + " overdue on " + Dates.day(day);
		String slipped = (moved == 0) ? "no due date has moved"
				: Words.number((int) moved) + ((moved == 1) ? " due date has moved" : " due dates have moved");
		return Text.paragraph("Of " + Words.counted(actions.size(), "action") + ", " + Words.list(parts) + ".",
				late + "; " + slipped + ".");
	}

	private static String count(long number) {
		return Words.number((int) number) + ((number == 1) ? " is" : " are");
	}

	private static Table actions(AuthorityFigures authority, ActionPlan plan, LocalDate day) {
		return new Table(
				List.of(new Table.Column("No.", "TableHead", "TableLines", 34),
						new Table.Column("Area, and what will change", "TableHead", "TableLines", 250),
						new Table.Column("Responsible", "TableHead", "TableLines", 120),
						new Table.Column("Measured by", "TableHead", "TableLines", 140),
						new Table.Column("Due", "TableHead", "TableLines", 110),
						new Table.Column("Progress", "TableHead", "TableLines", 150)),
				plan.actions().stream().map((action) -> row(authority, action, day)).toList());
	}

	private static Table.Row row(AuthorityFigures authority, Action action, LocalDate day) {
		String what = Stream.of(action.title(), action.intention())
			.filter((text) -> text != null && !text.isBlank())
			.map(Words::set)
			.collect(Collectors.joining("\n"));
		String rated = (action.rating() == null) ? "Not rated" : Words.capital(word(action.rating()));
		String progress = rated + ((action.progress() == null) ? "" : ": " + Words.set(action.progress()));
		Table.Cell cell = (action.rating() == null) ? Table.Cell.of(progress)
				: Table.Cell.of(sign(action.rating()), progress);
		return Table.Row
			.of(List.of(Table.Cell.of(action.number()), Table.Cell.of(what), Table.Cell.of(stated(action.owner())),
					Table.Cell.of(measuredBy(authority, action)), Table.Cell.of(due(action, day)), cell));
	}

	private static String measuredBy(AuthorityFigures authority, Action action) {
		String measure = (action.measure() == null) ? NOT_STATED
				: authority.set()
					.catalogue()
					.measure(action.measure())
					.map((each) -> each.label().shortTitle())
					.orElse(Words.set(action.measure()));
		return measure + ((action.target() == null) ? "" : ", target " + Words.set(action.target()));
	}

	/** {@code 31 March 2024, now 30 June 2024, overdue; moved once}. */
	static String due(Action action, LocalDate day) {
		if (action.due() == null) {
			return NOT_STATED;
		}
		String now = day(action.due());
		String late = (action.state(day) == Action.State.OVERDUE) ? ", overdue" : "";
		if (action.moved() == 0 || action.firstDue() == null) {
			return now + late;
		}
		return day(action.firstDue()) + ", now " + now + late + "; moved " + Words.times(action.moved());
	}

	/** Only its month where no day is stated. */
	static String day(Due due) {
		return due.month() ? Dates.monthOf(due.day()) : Dates.day(due.day());
	}

	private static String stated(@Nullable String text) {
		return (text == null) ? NOT_STATED : Words.set(text);
	}

	static String word(Rating rating) {
		return switch (rating) {
			case DONE -> "done";
			case GREEN -> "on the way";
			case AMBER -> "at risk";
			case RED -> "late or not begun";
		};
	}

	static Sign sign(Rating rating) {
		return switch (rating) {
			case DONE, GREEN -> Sign.GREEN;
			case AMBER -> Sign.AMBER;
			case RED -> Sign.RED;
		};
	}

	private static Table grid(List<InspectionGrade> grades) {
		List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words("Judgement", 30)));
		List<Grade> order = List.of(Grade.values());
		order.forEach((grade) -> columns.add(Table.Column.words(Words.capital(grade.written().replace('-', ' ')), 18)));
		Map<String, List<InspectionGrade>> judged = new LinkedHashMap<>();
		grades.forEach((each) -> judged.computeIfAbsent(each.judgement(), (name) -> new ArrayList<>()).add(each));
		List<Table.Row> rows = new ArrayList<>();
		judged.forEach((judgement, given) -> {
			List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(Words.set(judgement))));
			order.forEach((grade) -> cells.add(given(given.stream().filter((each) -> each.grade() == grade).toList())));
			rows.add(Table.Row.of(cells));
		});
		return new Table(columns, rows);
	}

	private static Table.Cell given(List<InspectionGrade> given) {
		if (given.isEmpty()) {
			return Table.Cell.of("\u2013");
		}
		boolean newest = given.get(0).newest();
		String dates = given.stream().map((each) -> Dates.monthOf(each.date())).collect(Collectors.joining("\n"));
		return newest ? Table.Cell.of(dates).in("TableStrong").on("GroundBetter") : Table.Cell.of("before: " + dates);
	}

}
