package uk.quartile.delivery;

import java.util.List;

/**
 * What was delivered, and what wasn't.
 *
 * @param to the place, as a person names it; blank where nothing is to be delivered
 * @param delivered sets to which something was missing there
 * @param failures why others are owed
 */
public record DeliverySummary(String to, List<Delivered> delivered, List<Failure> failures) {

	/** Where nothing is to be delivered. */
	public static final DeliverySummary NONE = new DeliverySummary("", List.of(), List.of());

	/**
	 * A set that is there now.
	 *
	 * @param set such as {@code 2019-20-Q1/E12000004/public}
	 * @param files that were put there, the manifest among them
	 * @param withdrawn files that are marked from now on as withdrawn
	 */
	public record Delivered(String set, int files, List<String> withdrawn) {
	}

	/**
	 * Sets that aren't there, or of which nobody knows.
	 *
	 * @param sets such as {@code 2019-20-Q1/E12000004/public}
	 * @param reason a sentence
	 */
	public record Failure(List<String> sets, String reason) {
	}

}
