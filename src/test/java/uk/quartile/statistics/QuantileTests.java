package uk.quartile.statistics;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class QuantileTests {

	@ParameterizedTest
	@CsvFileSource(resources = "quantiles-numpy.csv")
	void agreesWithNumPy(String values, double p, double quantile) {
		double[] sample = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
		assertThat(Quantile.of(sample, p)).isEqualTo(quantile, within(1e-12 * quantile));
	}

	@Test
	void takesTheMiddleOfFiveAndHalfwayOfFour() {
		assertThat(Quantile.median(new double[] { 9, 1, 5, 2, 8 })).isEqualTo(5);
		assertThat(Quantile.median(new double[] { 10, 1, 4, 2 })).isEqualTo(3);
	}

	@Test
	void leavesTheValuesInTheirOrder() {
		double[] values = { 3, 1, 2 };
		Quantile.median(values);
		assertThat(values).containsExactly(3, 1, 2);
	}

	@Test
	void hasNoMedianOfNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantile.median(new double[0]))
			.withMessage("values: found none; expected one or more");
	}

	@Test
	void refusesWhatIsNoShare() {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(new double[] { 1 }, 25))
			.withMessage("p: found 25.0; expected 0 to 1");
	}

	@Test
	void refusesWhatIsNoNumber() {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantile.median(new double[] { 1, Double.NaN }))
			.withMessage("values: found one that is not a number; expected numbers");
	}

}
