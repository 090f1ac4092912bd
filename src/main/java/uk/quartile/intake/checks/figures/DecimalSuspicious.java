package uk.quartile.intake.checks.figures;

import java.util.regex.Pattern;

import uk.quartile.domain.Counts;
import uk.quartile.domain.Measure;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.LineCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A decimal with three places where fractions are allowed: it may be thousands. */
final class DecimalSuspicious implements LineCheck {

	private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

	@Override
	public void check(ReturnLine line, Measure measure, Return checked, Findings findings) {
		if (measure.counts() == Counts.FRACTIONAL) {
			check(line.numerator(), line, Column.NUMERATOR, findings);
			check(line.denominator(), line, Column.DENOMINATOR, findings);
		}
	}

	private void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (THOUSANDS.matcher(figure.written()).matches()) {
			findings.warning(this, line.line(), column,
					Quoted.text(figure.written()) + ", read with a decimal point, as a number under 1,000",
					"at most two decimals, or thousands without a full stop", "if " + figure.written().replace('.', ',')
							+ " is meant, write " + figure.written().replace(".", ""));
		}
	}

}
