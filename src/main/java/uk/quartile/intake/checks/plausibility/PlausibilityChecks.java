package uk.quartile.intake.checks.plausibility;

import java.util.List;

import uk.quartile.domain.Finding;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;

/** All checks of plausibility. */
public final class PlausibilityChecks {

	/**
	 * In the order in which their findings about one line are told. Of those that hold a
	 * figure against its history only the first that finds something speaks of a line.
	 */
	public static final List<PlausibilityCheck> ALL = List.of(new ReturnCopied(), new PartAboveWhole(),
			new QuarterAboveYear(), new CountsDiffer(), new FigureTenfold(), new AverageImplausible(),
			new StockUnexplained(), new YearToDate(), new ChangeUnexplained());

	private PlausibilityChecks() {
	}

	/** What is to be said of a return, in the order of its lines: warnings all. */
	public static List<Finding> judge(Judged judged) {
		Findings findings = new Findings(judged.stated().file());
		ALL.forEach((check) -> check.check(judged, findings));
		return findings.inOrder();
	}

}
