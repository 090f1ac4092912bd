package uk.quartile.intake;

import uk.quartile.domain.Measure;

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
