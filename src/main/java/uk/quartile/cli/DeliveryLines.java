package uk.quartile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import uk.quartile.cli.terminal.Plural;
import uk.quartile.delivery.DeliverySummary;

/** Says what went to where packs are collected, and what is owed. */
final class DeliveryLines {

	/** Sets that are named. */
	private static final int MOST_NAMED = 3;

	private DeliveryLines() {
	}

	static List<String> of(DeliverySummary delivery) {
		List<String> lines = new ArrayList<>();
		delivery.delivered().forEach((each) -> {
			lines.add("Delivered to " + delivery.to() + ": " + Plural.of(each.files(), "file") + " of " + each.set()
					+ ".");
			if (!each.withdrawn().isEmpty()) {
				lines.add("  Marked there as withdrawn: " + String.join(", ", each.withdrawn()) + ".");
			}
		});
		delivery.failures().forEach((each) -> lines.add(owed(each)));
		return lines;
	}

	/** For a log; blank where nothing was to be delivered. */
	static String sentence(DeliverySummary delivery) {
		String delivered = delivery.delivered()
			.stream()
			.map((each) -> Plural.of(each.files(), "file") + " of " + each.set())
			.collect(Collectors.joining("; "));
		return (delivered.isEmpty() ? "" : " Delivered to " + delivery.to() + ": " + delivered + ".")
				+ delivery.failures().stream().map((each) -> " " + owed(each)).collect(Collectors.joining());
	}

	private static String owed(DeliverySummary.Failure failure) {
		int more = failure.sets().size() - MOST_NAMED;
		return "Not delivered: " + failure.sets().stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
				+ ((more > 0) ? " and " + Plural.of(more, "more set") : "") + ". " + failure.reason()
				+ " The next run tries again.";
	}

}
