package uk.quartile.record;

import org.jspecify.annotations.Nullable;

/**
 * What has changed of an action between two receipts of its plan.
 *
 * @param action as it is now; as it was, where it is gone
 * @param what has changed
 * @param was value before, as it is written; null where nothing was stated
 * @param is value now; null where nothing is stated
 */
public record ActionChange(Action action, What what, @Nullable String was, @Nullable String is) {

	/** What can change of an action. */
	public enum What {

		ADDED, GONE, DUE, RATING, OWNER, TARGET, PROGRESS

	}

}
