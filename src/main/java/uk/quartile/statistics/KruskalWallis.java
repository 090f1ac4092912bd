package uk.quartile.statistics;

import java.util.Arrays;
import java.util.Optional;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Kruskal and Wallis's test by ranks: whether some groups of values lie higher than
 * others, whatever their distribution.
 * <p>
 * H = (12 / (N(N + 1)) Σ R²/n − 3(N + 1)) / (1 − Σ(t³ − t) / (N³ − N)), where R is a
 * group's sum of ranks, n its size, and t how many values share each value; compared with
 * χ² of one degree of freedom fewer than groups.
 *
 * @param statistic H, 0 or more
 * @param probability of an H as large or larger where the groups don't differ, 0 to 1
 */
public record KruskalWallis(double statistic, double probability) {

	private static final double SIGNIFICANT_BELOW = 0.05;

	/**
	 * The test of some groups.
	 * @param groups two or more, each with a value or more, finite, in any unit
	 * @return of 2.9, 3.0, 2.5, 2.6, 3.2 against 3.8, 2.7, 4.0, 2.4 against 2.8, 3.4,
	 * 3.7, 2.2, 2.0 it is H 0.7714, probability 0.68. Empty where all values are the same
	 * @throws IllegalArgumentException if there are fewer than two groups, one is empty,
	 * or a value isn't finite
	 * @see <a href="https://doi.org/10.1080/01621459.1952.10483441">Kruskal and Wallis
	 * 1952</a>, Journal of the American Statistical Association 47, 583-621
	 */
	public static Optional<KruskalWallis> of(double[]... groups) {
		if (groups.length < 2) {
			throw new IllegalArgumentException("groups: found " + groups.length + "; expected two or more");
		}
		double[] sorted = Arrays.stream(groups).flatMapToDouble(Arrays::stream).sorted().toArray();
		double all = sorted.length;
		double ranks = 0;
		for (double[] group : groups) {
			require(group);
			double sum = Arrays.stream(group).map((value) -> rank(value, sorted)).sum();
			ranks += sum * sum / group.length;
		}
		double untied = 1 - ties(sorted) / (all * all * all - all);
		if (untied <= 0) {
			return Optional.empty();
		}
		double statistic = Math.max(0, (12 / (all * (all + 1)) * ranks - 3 * (all + 1)) / untied);
		return Optional.of(new KruskalWallis(statistic,
				ChiSquaredDistribution.of(groups.length - 1.0).survivalProbability(statistic)));
	}

	/** Whether the groups differ by more than chance, at 5%. */
	public boolean beyondChance() {
		return this.probability < SIGNIFICANT_BELOW;
	}

	/** From 1; equal values share the mean of their ranks. */
	private static double rank(double value, double[] sorted) {
		long below = Arrays.stream(sorted).filter((other) -> other < value).count();
		long equal = Arrays.stream(sorted).filter((other) -> other == value).count();
		return below + (equal + 1) / 2.0;
	}

	private static double ties(double[] sorted) {
		double ties = 0;
		int from = 0;
		for (int i = 1; i <= sorted.length; i++) {
			if (i == sorted.length || sorted[i] != sorted[from]) {
				double equal = i - from;
				ties += equal * equal * equal - equal;
				from = i;
			}
		}
		return ties;
	}

	private static void require(double[] group) {
		if (group.length == 0) {
			throw new IllegalArgumentException("group: found no value; expected one or more");
		}
		for (double value : group) {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("values: found " + value + "; expected finite numbers");
			}
		}
	}

}
