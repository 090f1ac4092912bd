package uk.quartile.statistics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class KruskalWallisTests {

	/**
	 * Hollander and Wolfe 1973, 116: mucociliary efficiency; as printed by R's
	 * example(kruskal.test): chi-squared = 0.77143, df = 2, p-value = 0.68.
	 */
	@Test
	void agreesWithTheExampleOfR() {
		KruskalWallis test = KruskalWallis
			.of(new double[] { 2.9, 3.0, 2.5, 2.6, 3.2 }, new double[] { 3.8, 2.7, 4.0, 2.4 },
					new double[] { 2.8, 3.4, 3.7, 2.2, 2.0 })
			.orElseThrow();
		assertThat(test.statistic()).isEqualTo(0.77143, within(5e-6));
		assertThat(test.probability()).isEqualTo(0.68, within(5e-4));
		assertThat(test.beyondChance()).isFalse();
	}

	/**
	 * The two examples of SciPy's documentation of scipy.stats.kruskal; the second has
	 * ties.
	 */
	@Test
	void agreesWithTheExamplesOfSciPy() {
		KruskalWallis test = KruskalWallis.of(new double[] { 1, 3, 5, 7, 9 }, new double[] { 2, 4, 6, 8, 10 })
			.orElseThrow();
		assertThat(test.statistic()).isEqualTo(0.2727272727272734, within(1e-12));
		assertThat(test.probability()).isEqualTo(0.6015081344405895, within(1e-12));
		KruskalWallis tied = KruskalWallis.of(new double[] { 1, 1, 1 }, new double[] { 2, 2, 2 }, new double[] { 2, 2 })
			.orElseThrow();
		assertThat(tied.statistic()).isEqualTo(7.0, within(1e-12));
		assertThat(tied.probability()).isEqualTo(0.0301973834223185, within(1e-12));
		assertThat(tied.beyondChance()).isTrue();
	}

	@Test
	void tellsNothingOfValuesThatAreAllTheSame() {
		assertThat(KruskalWallis.of(new double[] { 3, 3 }, new double[] { 3, 3, 3 })).isEmpty();
	}

	@Test
	void refusesWhatCannotBeTested() {
		assertThatIllegalArgumentException().isThrownBy(() -> KruskalWallis.of(new double[] { 1 }))
			.withMessage("groups: found 1; expected two or more");
		assertThatIllegalArgumentException().isThrownBy(() -> KruskalWallis.of(new double[] { 1 }, new double[0]))
			.withMessage("group: found no value; expected one or more");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> KruskalWallis.of(new double[] { 1 }, new double[] { Double.NaN }))
			.withMessage("values: found NaN; expected finite numbers");
	}

}
