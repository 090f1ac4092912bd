package uk.quartile.intake.checks.measures;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A measure that doesn't exist in the quarter. */
final class MeasureNotValid implements LineCheck {

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		checked.quarter()
			.filter((quarter) -> !measure.validIn(quarter))
			.ifPresent((quarter) -> findings.error(this, line.line(), Column.MEASURE,
					Quoted.text(line.code()) + " for " + quarter,
					"a measure of that quarter: this one is returned"
							+ ((measure.validFrom() != null) ? " from " + measure.validFrom() : "")
							+ ((measure.validTo() != null) ? " to " + measure.validTo() : ""),
					"take the line out"));
	}

}
