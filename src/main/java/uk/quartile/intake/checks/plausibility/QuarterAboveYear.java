package uk.quartile.intake.checks.plausibility;

import java.math.BigDecimal;
import java.util.List;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Shown;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Column;

/**
 * More events in the quarter than in the twelve months that it ends. A note is quoted,
 * and the warning stays.
 */
final class QuarterAboveYear implements PlausibilityCheck {

	@Override
	public void check(Judged judged, Findings findings) {
		for (Stated quarter : judged.lines()) {
			String code = quarter.measure().relations().yearly();
			Stated year = (code != null) ? judged.line(code).orElse(null) : null;
			if (year != null) {
				for (Column column : List.of(Column.NUMERATOR, Column.DENOMINATOR)) {
					check(quarter, year, column, findings);
				}
			}
		}
	}

	private void check(Stated quarter, Stated year, Column column, Findings findings) {
		BigDecimal part = quarter.count(column);
		BigDecimal whole = year.count(column);
		if (part != null && whole != null && part.compareTo(whole) > 0) {
			findings.warning(this, quarter.line(), column, Shown.number(part) + quarter.quotedNote(),
					"at most the " + Shown.number(whole) + " of " + year.measure().code()
							+ ", the year that the quarter is part of",
					"correct one of the two; if both are right, say in the note how");
		}
	}

}
