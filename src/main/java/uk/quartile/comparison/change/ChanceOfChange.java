package uk.quartile.comparison.change;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.change.Change.Side;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.domain.verdict.Since;
import uk.quartile.statistics.NewcombeDifference;
import uk.quartile.statistics.RateRatio;

/**
 * Whether a change on the year is more than chance alone would give. Only where the two
 * periods are independent: flows of the same quarter of two years, and figures of twelve
 * months exactly a year apart, which have no day in common. Never for snapshots, figures
 * a quarter apart, cohorts that overlap, averages and ratios, or full-time equivalents
 * that are no parts of a whole.
 *
 * @param method by which it is told
 * @param estimate the later rate over the earlier, or the difference in percentage points
 * @param lower 95% limit
 * @param upper 95% limit
 * @param beyondChance whether the interval leaves out no change
 */
public record ChanceOfChange(ChanceTest method, double estimate, double lower, double upper, boolean beyondChance) {

	private static final double CONFIDENCE = 0.95;

	private static final int POINTS = 100;

	/**
	 * The test of two figures on the same ground, with no break between.
	 * @return empty where there is none; nor is there where a count is 0, or for a
	 * percentage of fewer than 20
	 */
	static Optional<ChanceOfChange> of(Measure measure, Since since, @Nullable Side earlier, @Nullable Side now) {
		if (since != Since.YEAR_EARLIER || !measure.ofSeparateEvents() || earlier == null || now == null
				|| earlier.numerator() == null || now.numerator() == null) {
			return Optional.empty();
		}
		return switch (measure.unit()) {
			case PER_10000 -> (earlier.denominator() == null || now.denominator() == null) ? Optional.empty()
					: ratio(measure, now.numerator(), now.denominator(), earlier.numerator(), earlier.denominator());
			case COUNT -> ratio(measure, now.numerator(), BigDecimal.ONE, earlier.numerator(), BigDecimal.ONE);
			case PERCENT -> (earlier.denominator() == null || now.denominator() == null || !measure.partsOfWhole())
					? Optional.empty()
					: difference(now.numerator(), now.denominator(), earlier.numerator(), earlier.denominator());
			case AVERAGE, RATIO -> Optional.empty();
		};
	}

	private static Optional<ChanceOfChange> ratio(Measure measure, BigDecimal count, BigDecimal base,
			BigDecimal earlierCount, BigDecimal earlierBase) {
		if (measure.counts() == Counts.FRACTIONAL) {
			return Optional.empty();
		}
		return RateRatio
			.of(count.doubleValue(), base.doubleValue(), earlierCount.doubleValue(), earlierBase.doubleValue(),
					CONFIDENCE)
			.map((ratio) -> new ChanceOfChange(ChanceTest.RATE_RATIO, ratio.ratio(), ratio.lower(), ratio.upper(),
					ratio.beyondChance()));
	}

	private static Optional<ChanceOfChange> difference(BigDecimal part, BigDecimal whole, BigDecimal earlierPart,
			BigDecimal earlierWhole) {
		if (whole.min(earlierWhole).compareTo(Measure.SMALLEST_DENOMINATOR) < 0) {
			return Optional.empty();
		}
		NewcombeDifference difference = NewcombeDifference.of(part.doubleValue(), whole.doubleValue(),
				earlierPart.doubleValue(), earlierWhole.doubleValue(), CONFIDENCE);
		return Optional.of(new ChanceOfChange(ChanceTest.NEWCOMBE, difference.difference() * POINTS,
				difference.lower() * POINTS, difference.upper() * POINTS, difference.beyondChance()));
	}

}
