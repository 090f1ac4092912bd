package uk.quartile.statistics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MeanTests {

	@Test
	void dividesTheSumByHowMany() {
		assertThat(Mean.of(new double[] { 1, 2, 4, 10 })).isEqualTo(4.25);
	}

	@Test
	void isTheSameInAnyOrder() {
		assertThat(Mean.of(new double[] { 1e16, 0.1, -1e16, 0.3 }))
			.isEqualTo(Mean.of(new double[] { 0.3, 0.1, 1e16, -1e16 }));
	}

	@Test
	void refusesNothingAndInfinity() {
		assertThatIllegalArgumentException().isThrownBy(() -> Mean.of(new double[0]))
			.withMessage("values: found none; expected one or more");
		assertThatIllegalArgumentException().isThrownBy(() -> Mean.of(new double[] { 1, Double.POSITIVE_INFINITY }))
			.withMessage("values: found Infinity; expected finite numbers");
	}

}
