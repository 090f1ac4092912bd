package uk.quartile.intake.checks.figures;

import java.util.regex.Pattern;

import uk.quartile.intake.checks.FigureCheck;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Figure;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/** A figure with digits that is no number. */
final class NumberUnreadable implements FigureCheck {

	private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (figure.is(Figure.Kind.UNREADABLE)) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()), "a number, as in 1078 or 21.5",
					DECIMAL_COMMA.matcher(figure.written()).matches() ? "write a full stop for the decimal comma"
							: "write digits alone, and a full stop before decimals");
		}
	}

}
