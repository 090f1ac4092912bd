package uk.quartile.record.receiving;

import java.util.List;

import uk.quartile.domain.Finding;

/**
 * How the files on record stand at the end of a run.
 *
 * @param takenIn how many files this run accepted
 * @param unchanged how many others are in force
 * @param rejected all files whose newest receipt is rejected, in the order of their paths
 * @param gone paths of files that this run found to be there no more, in their order
 */
public record RecordSummary(int takenIn, int unchanged, List<Rejected> rejected, List<String> gone) {

	/** Where nothing is on record. */
	public static final RecordSummary NONE = new RecordSummary(0, 0, List.of(), List.of());

	/** Whether there is nothing to tell. */
	public boolean isEmpty() {
		return equals(NONE);
	}

	/**
	 * A file whose newest receipt is rejected.
	 *
	 * @param first that is wrong with it
	 * @param faults how many there are
	 * @param earlierInForce whether an earlier receipt of it counts in its place
	 */
	public record Rejected(Finding first, int faults, boolean earlierInForce) {
	}

}
