package uk.quartile.statistics;

import java.util.Optional;

/**
 * Linear trend of a yearly series, as Fingertips marks recent trends: a straight line
 * through the newest five values, each weighted by how sure it is.
 * <p>
 * w = 1/SE², SE = (U − L)/3.92, t = 1 to 5; slope β = Σw(t − t̄)(y − ȳ) / Σw(t − t̄)²
 * with weighted means; χ² = β² Σw(t − t̄)².
 *
 * @param slope in the values' unit per year
 * @param chiSquared of one degree of freedom, 0 or more
 * @param steady whether the slope keeps its sign with each value left out in turn
 */
public record LinearTrend(double slope, double chiSquared, boolean steady) {

	/** How many years the trend is of. */
	public static final int YEARS = 5;

	/** Above this, less than 0.2% of series without a trend come by chance. */
	private static final double SIGNIFICANT_BEYOND = 9.5495;

	/** From lower to upper 95% limit, in standard errors. */
	private static final double STANDARD_ERRORS_BETWEEN_LIMITS = 3.92;

	private static final int NONE = -1;

	/**
	 * The trend of five years that follow one another and don't overlap, with no break
	 * between them.
	 * @param values the oldest first, finite, in any unit
	 * @param lowers their lower 95% limits, in the same unit
	 * @param uppers their upper 95% limits, in the same unit, not below the lower
	 * @return slope in the values' unit per year: of 2.935, 1.93028, 2.7567, 2.8701 and
	 * 3.0121 (Fingertips 41203, England) it is 0.139844, χ² 33.4858, rising. Empty where
	 * a lower limit is its upper one: there is no standard error
	 * @throws IllegalArgumentException if there aren't five of each, one isn't finite, or
	 * a lower limit is above its upper one
	 * @see <a href=
	 * "https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/Presentation/Trend_markers.html">Fingertips
	 * trend markers</a> (Department of Health and Social Care)
	 */
	public static Optional<LinearTrend> of(double[] values, double[] lowers, double[] uppers) {
		requireFive("values", values);
		requireFive("lowers", lowers);
		requireFive("uppers", uppers);
		double[] weights = new double[YEARS];
		for (int i = 0; i < YEARS; i++) {
			double between = uppers[i] - lowers[i];
			if (between < 0) {
				throw new IllegalArgumentException(
						"lower: found " + lowers[i] + "; expected a limit that is not above the upper, " + uppers[i]);
			}
			if (between == 0) {
				return Optional.empty();
			}
			double standardError = between / STANDARD_ERRORS_BETWEEN_LIMITS;
			weights[i] = 1 / (standardError * standardError);
		}
		Line all = Line.through(values, weights, NONE);
		boolean steady = true;
		for (int i = 0; i < YEARS; i++) {
			double slope = Line.through(values, weights, i).slope();
			steady &= Math.signum(slope) == Math.signum(all.slope());
		}
		return Optional.of(new LinearTrend(all.slope(), all.chiSquared(), steady));
	}

	/** Whether the values rise, beyond chance and whichever one is left out. */
	public boolean rising() {
		return significant() && this.slope > 0;
	}

	/** Whether the values fall, beyond chance and whichever one is left out. */
	public boolean falling() {
		return significant() && this.slope < 0;
	}

	private boolean significant() {
		return this.chiSquared > SIGNIFICANT_BEYOND && this.steady;
	}

	private static void requireFive(String what, double[] values) {
		if (values.length != YEARS) {
			throw new IllegalArgumentException(what + ": found " + values.length + "; expected " + YEARS);
		}
		for (double value : values) {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException(what + ": found " + value + "; expected finite numbers");
			}
		}
	}

	private record Line(double slope, double chiSquared) {

		static Line through(double[] values, double[] weights, int without) {
			double sum = 0;
			double time = 0;
			double value = 0;
			for (int t = 0; t < YEARS; t++) {
				double weight = (t == without) ? 0 : weights[t];
				sum += weight;
				time += weight * t;
				value += weight * values[t];
			}
			double meanTime = time / sum;
			double meanValue = value / sum;
			double squares = 0;
			double products = 0;
			for (int t = 0; t < YEARS; t++) {
				double weight = (t == without) ? 0 : weights[t];
				squares += weight * (t - meanTime) * (t - meanTime);
				products += weight * (t - meanTime) * (values[t] - meanValue);
			}
			double slope = products / squares;
			return new Line(slope, slope * slope * squares);
		}

	}

}
