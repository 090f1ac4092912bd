package uk.quartile.intake;

import java.math.BigDecimal;

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
