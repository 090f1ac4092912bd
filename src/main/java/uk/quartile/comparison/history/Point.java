package uk.quartile.comparison.history;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Measure;

/**
 * One figure of a history.
 *
 * @param quarter that it is of
 * @param numerator the count
 * @param denominator null where the measure has none
 * @param value unrounded, in the measure's unit
 * @param interval its 95% confidence interval; null where it has none
 * @param populationRelease of the population; null where that isn't the denominator
 * @param other by what it is counted; null where by the definition of its quarter
 */
public record Point(Quarter quarter, BigDecimal numerator, @Nullable BigDecimal denominator, double value,
		@Nullable Interval interval, @Nullable String populationRelease, @Nullable OtherDefinition other) {

	/** A figure that is counted as its quarter's are. */
	public Point(Quarter quarter, BigDecimal numerator, @Nullable BigDecimal denominator, double value,
			@Nullable Interval interval, @Nullable String populationRelease) {
		this(quarter, numerator, denominator, value, interval, populationRelease, null);
	}

	/** The same, counted otherwise. */
	public Point counted(@Nullable OtherDefinition otherwise) {
		return new Point(this.quarter, this.numerator, this.denominator, this.value, this.interval,
				this.populationRelease, otherwise);
	}

	/** Whether it is a percentage of fewer than 20, of which nothing is judged. */
	public boolean ofTooFew(Measure measure) {
		return measure.ofTooFew(this.denominator);
	}

}
