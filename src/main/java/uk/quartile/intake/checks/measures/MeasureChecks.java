package uk.quartile.intake.checks.measures;

import java.util.List;

import uk.quartile.intake.checks.ReturnCheck;

/** All checks of measures. */
public final class MeasureChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<ReturnCheck> ALL = List.of(new MeasureUnknown(), new MeasureNotValid(),
			new MeasureRepeated(), new MeasureReturnedTwice());

	private MeasureChecks() {
	}

}
