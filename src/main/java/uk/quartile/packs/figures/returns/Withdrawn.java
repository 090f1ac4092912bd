package uk.quartile.packs.figures.returns;

import java.time.LocalDate;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;
import uk.quartile.packs.words.Dates;

/**
 * The decision by which a submission doesn't hold.
 *
 * @param on day of the decision
 * @param by who decided
 * @param reason for it
 */
public record Withdrawn(LocalDate on, String by, String reason) {

	/** {@code withdrawn on 2 September 2019 by the director: children counted twice}. */
	public String inWords() {
		return "withdrawn on " + Dates.day(this.on) + " by " + this.by + ": " + this.reason;
	}

	/** What the sender is told. */
	public Finding finding(String file) {
		return new Finding(file, null, null, "withdrawal", Severity.WARNING, "a return " + inWords(), "one that holds",
				"send it again when it does");
	}

}
