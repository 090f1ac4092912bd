package uk.quartile.intake.checks.figures;

import uk.quartile.domain.Denominator;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Unit;

/** What measures ask of a return's denominators. */
final class Denominators {

	private Denominators() {
	}

	/** Whether the return gives the denominator. */
	static boolean returned(Measure measure) {
		return measure.unit() != Unit.COUNT && measure.denominator() == Denominator.RETURNED;
	}

	static String words(Measure measure) {
		return measure.denominatorWords().isEmpty() ? "the whole" : measure.denominatorWords();
	}

}
