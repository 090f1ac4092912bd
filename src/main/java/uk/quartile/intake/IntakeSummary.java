package uk.quartile.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import uk.quartile.domain.Authority;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.returns.Place;

/**
 * How returns stand at the end of a run.
 *
 * @param takenIn how many returns this run accepted
 * @param unchanged how many files it needn't check, and didn't reject before
 * @param rejected all returns whose newest submission is rejected, whenever it came, in
 * the order of their files
 * @param withdrawn returns, for the quarter that is reported on, whose newest submission
 * is withdrawn, in the order of their files
 * @param absent authorities of whose due measures nothing is in force and nothing
 * rejected or withdrawn, in the order of their codes, by the quarter that is reported on
 * @param warnings of decisions that withdraw nothing, in the order of their lines
 * @param unlikely how many warnings there are that figures of the regions' returns in
 * force are unlikely, by the quarter that is reported on, where there are any
 */
public record IntakeSummary(int takenIn, int unchanged, List<Rejected> rejected, List<Withdrawn> withdrawn,
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

	/**
	 * A return whose newest submission a decision withdraws.
	 *
	 * @param file relative to the folder of returns
	 * @param place whose return it is
	 * @param on day of the decision
	 * @param by who decided
	 * @param reason for it
	 * @param earlierInForce whether an earlier submission counts in its place
	 */
	public record Withdrawn(String file, Place place, LocalDate on, String by, String reason, boolean earlierInForce) {
	}

}
