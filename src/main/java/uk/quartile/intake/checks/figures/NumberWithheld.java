package uk.quartile.intake.checks.figures;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.FigureCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/** A count that is withheld, in another notation than the marker for it. */
final class NumberWithheld implements FigureCheck {

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (figure.is(Figure.Kind.WITHHELD)) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()),
					"a number, or c where it is withheld lest a child be recognised", "write c");
		}
	}

}
