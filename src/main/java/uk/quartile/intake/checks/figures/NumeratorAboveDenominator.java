package uk.quartile.intake.checks.figures;

import java.math.BigDecimal;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A part larger than its whole. */
final class NumeratorAboveDenominator implements LineCheck {

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		BigDecimal numerator = line.numerator().number();
		BigDecimal denominator = line.denominator().number();
		if (Denominators.returned(measure) && measure.partsOfWhole() && numerator != null && denominator != null
				&& denominator.signum() > 0 && numerator.compareTo(denominator) > 0) {
			findings.error(this, line.line(), Column.NUMERATOR, Quoted.text(line.numerator().written()),
					"at most the denominator, " + Quoted.text(line.denominator().written()),
					"check whether the two were swapped");
		}
	}

}
