package uk.quartile.intake;

import java.util.List;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;

/**
 * What the checks say of one file, without its being received.
 *
 * @param file relative to the folder of returns, or as named if it isn't in one
 * @param findings in the order of the file's lines; none if all is well
 * @param alone whether, though it would be accepted, there is no earlier return of its
 * authority to hold it against
 */
public record CheckedReturn(String file, List<Finding> findings, boolean alone) {

	/** Whether a run would reject the return. */
	public boolean rejected() {
		return this.findings.stream().anyMatch((each) -> each.severity() == Severity.ERROR);
	}

}
