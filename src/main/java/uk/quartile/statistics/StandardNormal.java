package uk.quartile.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, as the intervals need it. */
final class StandardNormal {

	private StandardNormal() {
	}

	/**
	 * The two-sided point: z = Φ⁻¹(1 − α/2), where α = 1 − confidence.
	 * @param confidence 0 to 1, both excluded
	 * @return in standard deviations, above 0
	 * @throws IllegalArgumentException if the confidence isn't between 0 and 1
	 */
	static double z(double confidence) {
		return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail(confidence));
	}

	/**
	 * The probability left on either side: α/2.
	 * @param confidence 0 to 1, both excluded
	 * @return above 0, below 0.5
	 * @throws IllegalArgumentException if the confidence isn't between 0 and 1
	 */
	static double tail(double confidence) {
		if (!(confidence > 0 && confidence < 1)) {
			throw new IllegalArgumentException(
					"confidence: found " + confidence + "; expected a share between 0 and 1, such as 0.95");
		}
		return (1 - confidence) / 2;
	}

}
