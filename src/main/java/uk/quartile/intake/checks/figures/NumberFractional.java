package uk.quartile.intake.checks.figures;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A count of children, or of other whole things, with a fraction. */
final class NumberFractional implements LineCheck {

	private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		if (measure.counts() == Counts.WHOLE) {
			check(line.numerator(), line, Column.NUMERATOR, findings);
			check(line.denominator(), line, Column.DENOMINATOR, findings);
		}
	}

	private void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		BigDecimal number = figure.number();
		if (number != null && number.stripTrailingZeros().scale() > 0) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()),
					"a whole number: a full stop is read as a decimal point",
					THOUSANDS.matcher(figure.written()).matches()
							? "if " + figure.written().replace('.', ',') + " is meant, write "
									+ figure.written().replace(".", "")
							: "give the count itself, unrounded and not divided");
		}
	}

}
