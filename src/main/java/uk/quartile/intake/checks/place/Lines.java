package uk.quartile.intake.checks.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/** Lines that say the same in one column, so that a fault they share is told once. */
final class Lines {

	private Lines() {
	}

	static List<Same> by(List<ReturnLine> lines, Function<ReturnLine, String> column) {
		Map<String, List<ReturnLine>> same = new LinkedHashMap<>();
		lines.forEach((line) -> same.computeIfAbsent(column.apply(line), (text) -> new ArrayList<>()).add(line));
		List<Same> groups = new ArrayList<>();
		same.forEach((text, group) -> groups.add(new Same(text, group.get(0), group.size() - 1)));
		return groups;
	}

	/**
	 * Lines that say the same.
	 *
	 * @param text what they say
	 * @param first of them
	 * @param further how many more there are
	 */
	record Same(String text, ReturnLine first, int further) {

		String found() {
			return Quoted.text(this.text) + Findings.furtherLines(this.further);
		}

	}

}
