package uk.quartile.intake.checks.plausibility;

import java.math.BigDecimal;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Past;
import uk.quartile.intake.history.Shown;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Column;

/**
 * An average or ratio that can hardly be: above the very sum that it is made from, since
 * it is of less than one, or, of few, about ten times what it was or a tenth of it. An
 * average of many is held against its history as every figure is. A note is quoted, and
 * the warning stays: one such figure squashes a chart, and leads a region's ranks.
 */
final class AverageImplausible implements PlausibilityCheck {

	/** Earlier figures without which nothing is said. */
	private static final int ENOUGH = 3;

	@Override
	public void check(Judged judged, Findings findings) {
		for (Stated line : judged.lines()) {
			BigDecimal sum = line.numerator();
			BigDecimal of = line.denominator();
			if (line.unbounded() && sum != null && of != null && sum.signum() > 0 && of.signum() > 0) {
				check(line, sum, of, judged, findings);
			}
		}
	}

	private void check(Stated line, BigDecimal sum, BigDecimal of, Judged judged, Findings findings) {
		double average = sum.doubleValue() / of.doubleValue();
		String found = Shown.number(sum) + " of " + Shown.number(of) + ", which is " + Shown.number(average)
				+ " for each" + line.quotedNote();
		if (of.compareTo(BigDecimal.ONE) < 0) {
			findings.warning(this, line.line(), Column.DENOMINATOR, found,
					"at least 1, below which each has more than there is", "check whether the denominator is right");
			return;
		}
		Past past = judged.history().before(line.measure(), Column.NUMERATOR, judged.quarter());
		double factor = judged.threshold("slip-factor");
		if (line.quotient(Column.NUMERATOR) && line.figure(Column.NUMERATOR) == null && past.size() >= ENOUGH
				&& (average >= factor * past.median() || average * factor <= past.median())) {
			findings.warning(
					this, line.line(), Column.NUMERATOR, found, Shown.number(past.least()) + " to "
							+ Shown.number(past.most()) + " for each, since " + past.inWords(),
					"if a digit has slipped, correct it; if not, say in the note why");
		}
	}

}
