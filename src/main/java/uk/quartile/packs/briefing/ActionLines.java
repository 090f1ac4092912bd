package uk.quartile.packs.briefing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
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

	/**
	 * {@code a second assessment team | Head of assessment | target 90% | due June 2024}
	 * @param measure by which it is measured, and of which the target is
	 */
	static String line(Action action, Measure measure) {
		String what = (action.intention() != null) ? action.intention() : action.title();
		return Words.set(what) + " | " + ((action.owner() != null) ? Words.set(action.owner()) : "who not stated")
				+ " | " + target(action.target(), measure) + " | " + due(action.due())
				+ ((action.moved() > 0) ? ", moved " + Words.times(action.moved()) : "");
	}

	/** In the measure's unit where it is a number. */
	private static String target(@Nullable String target, Measure measure) {
		if (target == null) {
			return "target not stated";
		}
		return "target " + (target.matches("\\d+(?:\\.\\d+)?") ? target + ((measure.unit() == Unit.PERCENT) ? "%" : "")
				: Words.set(target));
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
