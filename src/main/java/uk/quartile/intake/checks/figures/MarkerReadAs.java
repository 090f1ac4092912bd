package uk.quartile.intake.checks.figures;

import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.intake.checks.FigureCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/** What people write for a marker, where it can mean but one. */
final class MarkerReadAs implements FigureCheck {

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (figure.shorthand() && figure.count() instanceof Count.Absent absent) {
			String marker = absent.why().written();
			findings.warning(this, line.line(), column,
					Quoted.text(figure.written()) + ", which is read as " + marker + ", " + meaning(absent.why()),
					"a number or a marker", "write " + marker + " if that is meant, or else the number");
		}
	}

	private static String meaning(Absence why) {
		return switch (why) {
			case CONFIDENTIAL -> "a number withheld lest a child be recognised";
			case UNAVAILABLE -> "a number that isn't available";
			case NOT_APPLICABLE -> "nothing to count";
			case NOT_SUPPLIED, LOW, ROUNDS_TO_ZERO, UNRELIABLE -> throw new IllegalArgumentException(why.written());
		};
	}

}
