package uk.quartile.intake;

import java.util.List;
import java.util.SortedMap;

import uk.quartile.domain.Authority;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;

/**
 * How returns stand at the end of a run.
 *
 * @param takenIn how many returns this run accepted
 * @param unchanged how many files it needn't check
 * @param rejected all returns whose newest submission is rejected, whenever it came, in
 * the order of their files
 * @param absent authorities of whose due measures nothing is in force and nothing
 * rejected, in the order of their codes, by the quarter that is reported on
 * @param warnings of decisions that withdraw nothing, in the order of their lines
 * @param unlikely how many warnings there are that figures of the regions' returns in
 * force are unlikely, by the quarter that is reported on, where there are any
 */
public record IntakeSummary(int takenIn, int unchanged, List<Rejected> rejected,
		SortedMap<Quarter, List<Authority>> absent, List<Finding> warnings, SortedMap<Quarter, Integer> unlikely) {

	/**
	 * A return whose newest submission is rejected.
	 *
	 * @param file relative to the folder of returns
	 * @param first error of its newest check
	 * @param errors how many there are
	 */
	public record Rejected(String file, Finding first, int errors) {
	}

}
