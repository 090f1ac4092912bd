package uk.quartile.packs.briefing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;
import uk.quartile.record.Action;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.Due;
import uk.quartile.record.Rating;

/** What is being done about a concern: what, who, measured by, and by when. */
final class ActionLines {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private ActionLines() {
	}

	/** The plan's actions that a measure measures and that aren't done. */
	static List<Action> of(@Nullable ActionPlan plan, String measure) {
		return (plan == null) ? List.of()
				: plan.measuredBy(measure).stream().filter((action) -> action.rating() != Rating.DONE).toList();
	}

	/** {@code Action 3:} */
	static String opening(Action action) {
		return "Action " + action.number() + ":";
	}

	/** {@code assess in time | Head of Assessment | target 85% | June 2024} */
	static String line(Action action) {
		return Words.set(action.title()) + " | " + stated(action.owner(), "who") + " | "
				+ ((action.target() != null) ? "target " + Words.set(action.target()) : "target not stated") + " | "
				+ due(action.due());
	}

	private static String stated(@Nullable String text, String what) {
		return (text != null) ? Words.set(text) : what + " not stated";
	}

	private static String due(@Nullable Due due) {
		return (due == null) ? "due date not stated"
				: "due " + (due.month() ? MONTH.format(YearMonth.from(due.day())) : Dates.day(due.day()));
	}

	/**
	 * {@code No action is recorded for these three.}, where some have one
	 * {@code No action is recorded for this.}
	 * @param of how many concerns it is said
	 */
	static String none(int of) {
		return "No action is recorded for " + ((of == 1) ? "this" : (of == 2) ? "these two" : "these three") + ".";
	}

	/** What a committee should ask where no action is recorded. */
	static String ask(int of) {
		return ((of == 1) ? "Who" : "For each: who") + " will change what, by when, and how will it show?";
	}

}
