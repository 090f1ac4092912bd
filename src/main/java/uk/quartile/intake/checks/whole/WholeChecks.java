package uk.quartile.intake.checks.whole;

import java.util.List;

import uk.quartile.intake.checks.ReturnCheck;

/** All checks of the return as a whole. */
public final class WholeChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<ReturnCheck> ALL = List.of(new SplitIncomplete(), new SplitWholesDiffer(),
			new SplitExceedsWhole(), new SplitFallsShort(), new DueMeasureAbsent());

	private WholeChecks() {
	}

}
