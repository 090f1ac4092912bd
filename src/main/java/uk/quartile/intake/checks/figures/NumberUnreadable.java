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

	private static final Pattern ESTIMATED = Pattern
		.compile("(?i)(e|est\\.?|estimated?|c\\.|ca\\.?|approx\\.?|about|~)\\s*[\\d.,]+");

	private static final Pattern WITH_A_MARK = Pattern.compile("[\\d.,]+\\s*(\\*+|\\[.*]|\\(.*\\)|[a-z]|[^\\w\\s.,-])");

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (figure.is(Figure.Kind.UNREADABLE)) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()), "a number, as in 1078 or 21.5",
					remedy(figure.written()));
		}
	}

	private static String remedy(String written) {
		if (DECIMAL_COMMA.matcher(written).matches()) {
			return "write a full stop for the decimal comma";
		}
		if (ESTIMATED.matcher(written).matches()) {
			return "write the number alone, and 'estimated' as the status";
		}
		return WITH_A_MARK.matcher(written).matches()
				? "write the number alone, and what the mark means as the note; if the number is withheld, write c"
				: "write digits alone, and a full stop before decimals; if the number is withheld, write c";
	}

}
