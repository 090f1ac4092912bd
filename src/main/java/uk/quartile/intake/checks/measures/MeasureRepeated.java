package uk.quartile.intake.checks.measures;

import java.util.HashMap;
import java.util.Map;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnLine;

/** A second line for the same measure. */
final class MeasureRepeated implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		Map<String, Integer> first = new HashMap<>();
		for (ReturnLine line : checked.lines()) {
			Integer before = first.putIfAbsent(line.code(), line.line());
			if (before != null && line.measure() != null) {
				findings.error(this, line.line(), Column.MEASURE, Quoted.text(line.code()) + " again",
						"one line for each measure: line " + before + " has it too", "take one of the two out");
			}
		}
	}

}
