package uk.quartile.figures;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.figure.NoFigure;

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
	 * @param why the same for programs, of what is compared; null where the count itself
	 * is the reason
	 */
	record Undefined(String because, NoFigure.@Nullable Why why) implements Figure {

		public Undefined(String because) {
			this(because, null);
		}

	}

}
