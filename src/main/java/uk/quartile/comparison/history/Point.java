package uk.quartile.comparison.history;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

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
 */
public record Point(Quarter quarter, BigDecimal numerator, @Nullable BigDecimal denominator, double value,
		@Nullable Interval interval, @Nullable String populationRelease) {

	/** Whether it is a percentage of fewer than 20, of which nothing is judged. */
	public boolean ofTooFew(Measure measure) {
		return measure.ofTooFew(this.denominator);
	}

}
