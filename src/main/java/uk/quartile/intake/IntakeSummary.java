package uk.quartile.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
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
 * @param warnings of decisions that withdraw nothing, in the order of their lines, of
 * what this run's returns took the place of, and of receipts in the future
 * @param unlikely the warnings that figures of the regions' returns in force are
 * unlikely, the worst first, by the quarter that is reported on, where there are any
 * @param replaced accepted returns that this run has replaced, in the order of their
 * files
 */
public record IntakeSummary(int takenIn, int unchanged, List<Rejected> rejected, List<Withdrawn> withdrawn,
		SortedMap<Quarter, List<Authority>> absent, List<Finding> warnings, SortedMap<Quarter, List<Unlikely>> unlikely,
		List<Replaced> replaced) {

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

	/**
	 * An accepted return that another took the place of.
	 *
	 * @param file of the newer, relative to the folder of returns
	 * @param receivedOn day (in Europe/London) on which the older came
	 * @param figures how many the older has
	 * @param differ to how many of them the newer gives another number or marker
	 * @param gone measures of the older that no return has now, in the order of its lines
	 */
	public record Replaced(String file, LocalDate receivedOn, int figures, int differ, List<String> gone) {

		/** {@code 3 of 40 figures differ, 2 are gone (contacts, referrals)}. */
		public String inWords() {
			return this.differ + " of " + this.figures + ((this.figures == 1) ? " figure" : " figures")
					+ ((this.differ == 1) ? " differs" : " differ")
					+ (this.gone.isEmpty() ? "" : ", " + this.gone.size() + ((this.gone.size() == 1) ? " is" : " are")
							+ " gone (" + String.join(", ", this.gone) + ")");
		}

	}

	/**
	 * A warning that a figure is unlikely.
	 *
	 * @param finding what was found, and what is expected
	 * @param measure its title; null where the warning is about the return as a whole
	 * @param noted whether the line bears a note
	 */
	public record Unlikely(Finding finding, @Nullable String measure, boolean noted) {

		/** Where, what was found and what is expected, without the history. */
		public String inShort() {
			return this.finding.file() + ((this.finding.line() != null) ? " line " + this.finding.line() : "")
					+ ((this.measure != null) ? ", " + this.measure : "") + ": found " + this.finding.found()
					+ "; expected " + this.finding.expected().replaceFirst(", since .*", "");
		}

	}

}
