package uk.quartile.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ByarIntervalTests {

	@ParameterizedTest
	@CsvFileSource(resources = "byar-pheindicatormethods.csv")
	void agreesWithPheIndicatorMethods(double count, double confidence, double lower, double upper) {
		assertLimits(count, confidence, lower, upper);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "exact-poisson-scipy.csv")
	void isExactBelowTen(double count, double confidence, double lower, double upper) {
		assertLimits(count, confidence, lower, upper);
	}

	@Test
	void agreesWithTheWorkedExamplesOfTheMethods() {
		ByarInterval approximate = ByarInterval.of(65, 0.95);
		assertThat(approximate.lower()).isEqualTo(50.1632, within(0.00005));
		assertThat(approximate.upper()).isEqualTo(82.8491, within(0.00005));
		ByarInterval exact = ByarInterval.of(5, 0.95);
		assertThat(exact.lower()).isEqualTo(1.62349, within(0.000005));
		assertThat(exact.upper()).isEqualTo(11.66833, within(0.000005));
	}

	@Test
	void hasALowerLimitOfZeroForNoEvents() {
		assertThat(ByarInterval.of(0, 0.95).lower()).isZero();
	}

	@ParameterizedTest
	@ValueSource(doubles = { -1, Double.NaN, Double.POSITIVE_INFINITY })
	void refusesWhatIsNoCount(double count) {
		assertThatIllegalArgumentException().isThrownBy(() -> ByarInterval.of(count, 0.95))
			.withMessage("count: found " + count + "; expected 0 or more");
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 1, 95, Double.NaN })
	void refusesWhatIsNoConfidence(double confidence) {
		assertThatIllegalArgumentException().isThrownBy(() -> ByarInterval.of(5, confidence))
			.withMessage("confidence: found " + confidence + "; expected a share between 0 and 1, such as 0.95");
	}

	private static void assertLimits(double count, double confidence, double lower, double upper) {
		ByarInterval interval = ByarInterval.of(count, confidence);
		assertThat(interval.lower()).isEqualTo(lower, within(1e-10 * lower));
		assertThat(interval.upper()).isEqualTo(upper, within(1e-10 * upper));
	}

}
