package uk.quartile.intake.checks.figures;

import java.math.BigDecimal;

import uk.quartile.intake.checks.FigureCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/** A number with more digits than are kept. */
final class NumberOutOfRange implements FigureCheck {

	private static final int DIGITS = 14;

	private static final int DECIMALS = 4;

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		BigDecimal number = figure.number();
		if (number != null
				&& (number.stripTrailingZeros().scale() > DECIMALS || number.precision() - number.scale() > DIGITS)) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()),
					"at most " + DIGITS + " digits before the decimal point and " + DECIMALS + " after it",
					"check the figure, or round it");
		}
	}

}
