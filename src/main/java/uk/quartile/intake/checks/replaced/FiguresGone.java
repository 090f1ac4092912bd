package uk.quartile.intake.checks.replaced;

import java.util.List;
import java.util.Map;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.ReplacedReturn;
import uk.quartile.intake.returns.Return;

/**
 * Figures in force that a newer return has no line for: one that holds only what is
 * corrected takes all others out.
 */
final class FiguresGone implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		ReplacedReturn replaced = checked.replaced();
		if (replaced == null) {
			return;
		}
		List<String> figures = replaced.lines()
			.entrySet()
			.stream()
			.filter((each) -> each.getValue().figure() && checked.reference().measure(each.getKey()) != null)
			.map(Map.Entry::getKey)
			.toList();
		List<String> gone = figures.stream()
			.filter((code) -> checked.line(code).isEmpty())
			.filter((code) -> checked.siblings().stream().noneMatch((sibling) -> sibling.measures().contains(code)))
			.toList();
		if (!gone.isEmpty()) {
			findings.warning(this, null, Column.MEASURE,
					"no line for " + gone.size() + " of " + figures.size() + " figures in force, which are gone: "
							+ String.join(", ", gone),
					"the whole return, since it takes the place of the one before it"
							+ ((replaced.receivedOn() != null) ? ", received on " + replaced.receivedOn() : ""),
					"send all of its lines, with the corrections among them; for what no longer holds, write 'not "
							+ "supplied' as the numerator");
		}
	}

}
