package uk.quartile.explanation.answer;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.domain.verdict.Since;

/**
 * How the figure differs from an earlier one, with both sides.
 *
 * @param since which earlier quarter
 * @param earlierQuarter as written
 * @param earlierWhen that quarter in words
 * @param earlierNumerator over the same ground; null where there is none
 * @param earlierDenominator over the same ground; null where there is none
 * @param earlierValue over the same ground; null where there is none
 * @param numerator over the same ground; of a group, of those that have both
 * @param denominator over the same ground; of a group, of those that have both
 * @param value over the same ground; of a group, of those that have both
 * @param difference value less earlier value; null where the two can't be compared
 * @param percent how much the rate or the count changed, in percent of the earlier one;
 * null where that isn't said
 * @param tested whether it is more than chance alone would give; null where that isn't
 * said
 * @param footprints how many areas have both
 * @param judged how many of them are no percentage of fewer than 20 in either quarter
 * @param risen how many of those rose
 * @param fallen how many of those fell
 * @param because why there is no change; null where there is one
 * @param earlierLines that the earlier figure of a single area comes from
 */
public record Difference(Since since, String earlierQuarter, String earlierWhen, @Nullable BigDecimal earlierNumerator,
		@Nullable BigDecimal earlierDenominator, @Nullable Double earlierValue, @Nullable BigDecimal numerator,
		@Nullable BigDecimal denominator, @Nullable Double value, @Nullable Double difference, @Nullable Double percent,
		@Nullable Tested tested, int footprints, int judged, int risen, int fallen, @Nullable String because,
		List<Explanation.Line> earlierLines) {

	/**
	 * A change that was told from chance.
	 *
	 * @param method by which it was told
	 * @param estimate the later rate over the earlier, or the difference in percentage
	 * points
	 * @param lower 95% limit
	 * @param upper 95% limit
	 * @param beyondChance whether the interval leaves out no change
	 */
	public record Tested(ChanceTest method, double estimate, double lower, double upper, boolean beyondChance) {
	}

}
