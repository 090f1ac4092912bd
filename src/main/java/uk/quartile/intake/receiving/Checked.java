package uk.quartile.intake.receiving;

import java.util.List;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;
import uk.quartile.intake.returns.ReturnLine;

/**
 * What the checks made of a file.
 *
 * @param findings in the order of the file's lines
 * @param lines as read; none if they couldn't be
 */
public record Checked(List<Finding> findings, List<ReturnLine> lines) {

	public boolean accepted() {
		return this.findings.stream().noneMatch((each) -> each.severity() == Severity.ERROR);
	}

}
