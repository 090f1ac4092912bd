package uk.quartile.intake.checks.figures;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** Nothing out of nothing, which is nothing to count and no percentage. */
final class ZeroOfZero implements LineCheck {

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		if (line.zeroOfZero()) {
			findings.warning(this, line.line(), Column.NUMERATOR,
					Quoted.text(line.numerator().written()) + " of " + Quoted.text(line.denominator().written())
							+ ", which is read as z, nothing to count",
					"z as the numerator and a blank denominator",
					"write it so; if something was counted, give both numbers");
		}
	}

}
