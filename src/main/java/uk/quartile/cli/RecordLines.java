package uk.quartile.cli;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.cli.terminal.Plural;
import uk.quartile.record.receiving.RecordSummary;

/** Says how plans, commentary and what else is on record stand. */
final class RecordLines {

	private RecordLines() {
	}

	/** Nothing, where nothing is on record. */
	static List<String> of(RecordSummary record) {
		List<String> lines = new ArrayList<>();
		if (!record.isEmpty()) {
			lines.add("On record: " + counts(record) + ".");
			record.rejected()
				.forEach((rejected) -> lines.add("  Rejected: " + rejected.first().message()
						+ ((rejected.faults() > 1) ? " (" + Plural.of(rejected.faults() - 1, "more error") + ".)" : "")
						+ (rejected.earlierInForce() ? " The one received before it counts." : "")));
			record.gone()
				.forEach((file) -> lines.add("  Taken away: " + file + ", which documents show no more from now on."));
		}
		return lines;
	}

	static String counts(RecordSummary record) {
		return record.takenIn() + " taken in, " + record.unchanged() + " unchanged, " + record.rejected().size()
				+ " rejected" + (record.gone().isEmpty() ? "" : ", " + record.gone().size() + " taken away");
	}

}
