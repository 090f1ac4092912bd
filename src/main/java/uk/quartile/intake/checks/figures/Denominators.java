package uk.quartile.intake.checks.figures;

import uk.quartile.domain.measure.Measure;

/** What measures ask of a return's denominators. */
final class Denominators {

	private Denominators() {
	}

	/** Whether the return gives the denominator. */
	static boolean returned(Measure measure) {
		return measure.ofReturned();
	}

	static String words(Measure measure) {
		return measure.denominatorWords().isEmpty() ? "the whole" : measure.denominatorWords();
	}

}
