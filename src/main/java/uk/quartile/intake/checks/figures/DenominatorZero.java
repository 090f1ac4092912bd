package uk.quartile.intake.checks.figures;

import java.math.BigDecimal;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A whole of nothing. */
final class DenominatorZero implements LineCheck {

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		BigDecimal denominator = line.denominator().number();
		if (Denominators.returned(measure) && denominator != null && denominator.signum() == 0) {
			findings.error(this, line.line(), Column.DENOMINATOR, Quoted.text(line.denominator().written()),
					"a number above 0",
					"if there was nothing to count, write z as the numerator and leave the denominator blank");
		}
	}

}
