package uk.quartile.intake.checks.figures;

import uk.quartile.intake.checks.FigureCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/** A figure without digits that is no marker. */
final class MarkerUnknown implements FigureCheck {

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (figure.is(Figure.Kind.UNKNOWN_MARKER)) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()),
					"a number, or a marker: z (not applicable), x (unavailable), c (confidential), low or k (rounds to zero), "
							+ "u (unreliable), not supplied",
					"write c if the number is withheld, x if nobody knows it, z if there was nothing to count");
		}
	}

}
