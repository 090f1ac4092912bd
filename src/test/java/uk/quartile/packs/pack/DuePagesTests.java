package uk.quartile.packs.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.SetRecord;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.layout.BlockText;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.regional.RegionalExample;
import uk.quartile.record.Action;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.Due;
import uk.quartile.record.Rating;
import uk.quartile.record.Resolution;

import static org.assertj.core.api.Assertions.assertThat;

/** What was to be done by the end of March 2024, and what earlier meetings resolved. */
class DuePagesTests {

	private static final String CODE = "E06000016";

	private static final LocalDate MET = LocalDate.of(2019, 2, 7);

	private static Optional<Page> page(List<Action> actions, List<Resolution> resolutions) {
		ActionPlan plan = new ActionPlan(CODE, actions, "input/actions/" + CODE + ".csv", "abc", Instant.EPOCH);
		SetFigures set = SetFigures
			.of(RegionalExample.CATALOGUE, "E12000004", FigureOf.QUARTER, List.of(), List.of(), List.of(), "", "abc",
					FigureOf.QUARTER.lastDay())
			.with(Histories.NONE, ToldBefore.NOTHING,
					new SetRecord(actions.isEmpty() ? new TreeMap<>() : new TreeMap<>(Map.of(CODE, plan)), Map.of(),
							List.of(), Map.of(CODE, resolutions), Map.of()));
		return DuePages.of(AuthorityFigures.of(set, CODE));
	}

	private static String text(List<Action> actions, List<Resolution> resolutions) {
		return BlockText.of(new Pages("", "", "", "", List.of(page(actions, resolutions).orElseThrow())));
	}

	private static Action action(String number, @Nullable LocalDate first, int months, @Nullable Rating rating,
			int moves) {
		LocalDate day = FigureOf.QUARTER.lastDay().plusMonths(months);
		Due due = new Due(day, false);
		Action.Move move = new Action.Move(due, due, null);
		return new Action(CODE, number, "Help", null, "A second team", null, null, null, due,
				(first != null) ? new Due(first, true) : null, null, rating, null, Collections.nCopies(moves, move));
	}

	@Test
	void isNotThereWhereNothingIsDue() {
		assertThat(page(List.of(), List.of())).isEmpty();
		assertThat(page(List.of(action("1", null, -1, Rating.DONE, 0), action("2", null, 9, null, 0)), List.of()))
			.isEmpty();
	}

	@Test
	void listsWhatIsOverdueBeforeWhatIsDue() {
		LocalDate end = FigureOf.QUARTER.lastDay();
		String text = text(List.of(action("1", end, 2, null, 0), action("2", end.minusMonths(5), -1, null, 1),
				action("3", end.minusMonths(9), -2, Rating.RED, 2), action("4", null, -3, null, 3)), List.of());
		assertThat(text).containsSubsequence("| No. | What | Who | First due | Now due | Moved | State",
				" 2 | Help A second team | not stated | ", "| once | overdue", " 3 | Help", "| twice | overdue",
				" 4 | Help A second team | not stated | not stated | ", "| three times | overdue", " 1 | Help",
				"| never | due", "Open resolutions of earlier meetings", "None is on record.");
	}

	/** Rotherham's two: in 4 months, in 9 months. */
	@Test
	void listsOpenResolutionsWithTheirDates() {
		String text = text(List.of(), List.of(resolution(MET, new Due(MET.plusMonths(4), false), 4, true),
				resolution(null, null, 9, true), resolution(MET, null, null, false)));
		assertThat(text).contains("None is on record.")
			.contains(" Scrutiny Commission | 7 February 2019 | That a report be submitted | 7 June 2019 | ",
					" Scrutiny Commission | not stated | That a report be submitted | in nine months | open")
			.doesNotContain("| not stated | open");
	}

	private static Resolution resolution(@Nullable LocalDate date, @Nullable Due due, @Nullable Integer months,
			boolean open) {
		return new Resolution(CODE, "Scrutiny Commission", date, "That a report be submitted", due, months,
				open ? Resolution.Progress.OPEN : Resolution.Progress.DONE);
	}

}
