package uk.quartile.intake;

import java.util.HashMap;
import java.util.Map;

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
