package uk.quartile.template;

import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.EarlierLine;

/**
 * A line that an authority owes.
 *
 * @param measure that is due
 * @param lastQuarter what was returned for the quarter before; blank if nothing was
 * @param yearBefore what was returned for the same quarter a year before
 */
record Owed(Measure measure, EarlierLine lastQuarter, EarlierLine yearBefore) {

	/** What to count. */
	String numerator() {
		return this.measure.numerator();
	}

	/** What the whole is, and whether it is to be given. */
	String denominator() {
		return this.measure.ofReturned() ? this.measure.denominatorWords()
				: "leave blank" + (this.measure.denominatorWords().isBlank() ? ""
						: ": " + this.measure.denominatorWords() + ", taken from the population estimates");
	}

}
