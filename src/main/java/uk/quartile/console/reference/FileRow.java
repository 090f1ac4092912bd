package uk.quartile.console.reference;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.console.layout.InWords;
import uk.quartile.domain.Finding;

/**
 * A file in the list of all.
 *
 * @param file which it is
 * @param rows how many of what, in words
 * @param state whether it is in force and since when, in words
 * @param faults how many are wrong with it
 * @param validity from when until when it holds; blank where that isn't known
 */
record FileRow(ReferenceFile file, String rows, String state, int faults, String validity) {

	/**
	 * How a file stands.
	 * @param inForce the version that runs use; null for none
	 * @param present as it lies there; empty for none
	 */
	static FileRow of(ReferenceFile file, Optional<PresentFiles.Present> present, @Nullable ReceivedVersion inForce,
			List<Finding> findings, String validity) {
		boolean table = file.path().endsWith(".csv");
		return new FileRow(file,
				present.map((each) -> InWords.count(each.rows(), table ? "row" : "line", table ? "rows" : "lines"))
					.orElse("–"),
				state(present.map(PresentFiles.Present::sha256).orElse(null), inForce, findings.size()),
				findings.size(), validity);
	}

	private static String state(@Nullable String present, @Nullable ReceivedVersion inForce, int faults) {
		if (present == null && inForce == null) {
			return "Not there; it need not be";
		}
		String since = (inForce != null) ? "In force since " + InWords.time(inForce.receivedAt()) : "Not in force yet";
		if (present == null) {
			return since + "; taken away since, which the next run will notice";
		}
		if (inForce != null && inForce.sha256().equals(present)) {
			return since;
		}
		return since + ((faults > 0) ? "; changed since, and not taken in while it has faults"
				: "; changed since, and taken in by the next run");
	}

}
