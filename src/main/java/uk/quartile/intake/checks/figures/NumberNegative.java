package uk.quartile.intake.checks.figures;

import uk.quartile.intake.checks.FigureCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/** A number below zero. */
final class NumberNegative implements FigureCheck {

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (figure.is(Figure.Kind.NEGATIVE)) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()), "0 or more",
					"check the figure; if it stands for a number that is withheld, write c");
		}
	}

}
