package uk.quartile.intake.checks.figures;

import uk.quartile.intake.checks.FigureCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/** A percentage where a count is asked for. */
final class PercentSign implements FigureCheck {

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (figure.is(Figure.Kind.PERCENTAGE)) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()), "a count, not a percentage",
					"give the numbers that the percentage is made from, the part as numerator and the whole as denominator");
		}
	}

}
