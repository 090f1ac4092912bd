package uk.quartile.figures;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Interval;

/** The value of a measure, or why there is none. */
public sealed interface Figure {

	/**
	 * A value.
	 *
	 * @param value unrounded, in the measure's unit, annualised where the measure is
	 * @param interval its 95% confidence interval, in the same unit; null where the unit
	 * has none
	 */
	record Known(double value, @Nullable Interval interval) implements Figure {
	}

	/**
	 * No value.
	 *
	 * @param because the reason, in words that end no sentence
	 */
	record Undefined(String because) implements Figure {
	}

}
