package uk.quartile.disclosure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.disclosure.witness.Cell;
import uk.quartile.disclosure.witness.Guarded;
import uk.quartile.disclosure.witness.Printed;
import uk.quartile.disclosure.witness.Relation;
import uk.quartile.domain.measure.Measure;

/**
 * The counts of one area, measure and quarter, and the figure that shows them, if one
 * does.
 */
final class Figured {

	private final Observed observed;

	private final Measure measure;

	private final String ground;

	@Nullable Cell numerator;

	@Nullable Cell denominator;

	@Nullable Cell rest;

	@Nullable Printed printed;

	@Nullable Reason reason;

	/** For which others it is withheld. */
	@Nullable Guarded guards;

	@Nullable Relation by;

	/** What is guarded of it. */
	final List<Guarded> guarded = new ArrayList<>();

	Figured(Observed observed, Measure measure, String ground) {
		this.observed = observed;
		this.measure = measure;
		this.ground = ground;
	}

	Observed observed() {
		return this.observed;
	}

	Measure measure() {
		return this.measure;
	}

	/** Its area, as it is on the last day of the quarter compared. */
	String ground() {
		return this.ground;
	}

	boolean joint() {
		return this.ground.indexOf('+') >= 0;
	}

	/** Whether there is a value to show. */
	boolean hasFigure() {
		return this.observed.numerator() != null && (!this.measure.ofReturned() || this.observed.denominator() != null);
	}

	/** Whether there is a value, or nothing to count. */
	boolean answers() {
		return hasFigure() || "z".equals(this.observed.marker());
	}

	/** Whether a count is kept from being known where it comes from. */
	boolean withheldAtSource() {
		return withholds(this.observed.marker())
				|| (this.measure.ofReturned() && withholds(this.observed.denominatorMarker()));
	}

	static boolean withholds(@Nullable String marker) {
		return "c".equals(marker) || "low".equals(marker) || "k".equals(marker);
	}

}
