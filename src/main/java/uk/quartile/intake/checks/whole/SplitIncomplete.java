package uk.quartile.intake.checks.whole;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Return;

/** A whole of which some parts are returned and others not. */
final class SplitIncomplete implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (Split split : Split.of(checked)) {
			if (!split.lines().isEmpty() && !split.missing().isEmpty()) {
				findings.error(this, null, Column.MEASURE, "no line for " + String.join(", ", split.missing()),
						"all parts of the " + split.whole() + ", or none",
						"add the lines; a part that nobody falls into is 0");
			}
		}
	}

}
