package uk.quartile.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An authority's improvement plan.
 *
 * @param authority GSS code
 * @param actions in the order of the file
 * @param file such as {@code input/actions/E06000016.csv}
 * @param sha256 of its bytes
 * @param receivedAt when they were received
 */
public record ActionPlan(String authority, List<Action> actions, String file, String sha256, Instant receivedAt) {

	/** The actions that stand so on a day, in the order of the file. */
	public List<Action> in(Action.State state, LocalDate on) {
		return this.actions.stream().filter((each) -> each.state(on) == state).toList();
	}

	/** The actions that are measured by a measure, in the order of the file. */
	public List<Action> measuredBy(String measure) {
		return this.actions.stream().filter((each) -> measure.equals(each.measure())).toList();
	}

	/**
	 * What has changed since an earlier receipt of the plan, in the order of this one.
	 */
	public List<ActionChange> since(@Nullable ActionPlan earlier) {
		Map<String, Action> before = new LinkedHashMap<>();
		if (earlier != null) {
			earlier.actions.forEach((each) -> before.put(each.number(), each));
		}
		List<ActionChange> changes = new ArrayList<>();
		for (Action each : this.actions) {
			Action was = before.remove(each.number());
			if (was == null) {
				changes.add(new ActionChange(each, ActionChange.What.ADDED, null, null));
			}
			else {
				add(each, ActionChange.What.DUE, was.due(), each.due(), changes);
				add(each, ActionChange.What.RATING, was.rating(), each.rating(), changes);
				add(each, ActionChange.What.OWNER, was.owner(), each.owner(), changes);
				add(each, ActionChange.What.TARGET, was.target(), each.target(), changes);
				add(each, ActionChange.What.PROGRESS, was.progress(), each.progress(), changes);
			}
		}
		before.values().forEach((gone) -> changes.add(new ActionChange(gone, ActionChange.What.GONE, null, null)));
		return changes;
	}

	private static void add(Action action, ActionChange.What what, @Nullable Object was, @Nullable Object is,
			List<ActionChange> changes) {
		if (!Objects.equals(was, is)) {
			changes.add(new ActionChange(action, what, text(was), text(is)));
		}
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value instanceof Rating rating) ? rating.written() : (value != null) ? value.toString() : null;
	}

}
