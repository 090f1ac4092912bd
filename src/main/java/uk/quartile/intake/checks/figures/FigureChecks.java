package uk.quartile.intake.checks.figures;

import java.util.List;

import uk.quartile.intake.checks.ReturnCheck;

/** All checks of figures. */
public final class FigureChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<ReturnCheck> ALL = List.of(new NumeratorMissing(), new NumberUnreadable(),
			new NumberWithheld(), new MarkerReadAs(), new MarkerUnknown(), new PercentSign(), new NumberNegative(),
			new NumberFractional(), new NumberOutOfRange(), new DecimalSuspicious(), new NumberParted(),
			new DenominatorMissing(), new DenominatorZero(), new ZeroOfZero(), new DenominatorUnused(),
			new NumeratorAboveDenominator(), new NumeratorAbovePopulation(), new StatusUnknown());

	private FigureChecks() {
	}

}
