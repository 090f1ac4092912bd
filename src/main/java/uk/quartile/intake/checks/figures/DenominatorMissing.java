package uk.quartile.intake.checks.figures;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A count without the whole that it is a part of. */
final class DenominatorMissing implements LineCheck {

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		if (Denominators.returned(measure) && line.numerator().is(Figure.Kind.NUMBER)
				&& line.denominator().is(Figure.Kind.BLANK)) {
			findings.error(this, line.line(), Column.DENOMINATOR, "a blank",
					"the number of " + Denominators.words(measure),
					"give it; if there was nothing to count, write z as the numerator and leave the denominator blank");
		}
	}

}
