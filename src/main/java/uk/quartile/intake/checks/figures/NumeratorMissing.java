package uk.quartile.intake.checks.figures;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A line without a count. */
final class NumeratorMissing implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (ReturnLine line : checked.lines()) {
			if (line.numerator().is(Figure.Kind.BLANK)) {
				findings.error(this, line.line(), Column.NUMERATOR, "a blank", "a number, or a marker",
						"give the count, also if it is 0; if there is none, write 'not supplied'");
			}
		}
	}

}
