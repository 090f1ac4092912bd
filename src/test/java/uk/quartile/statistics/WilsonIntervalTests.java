package uk.quartile.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WilsonIntervalTests {

	@ParameterizedTest
	@CsvFileSource(resources = "wilson-pheindicatormethods.csv")
	void agreesWithPheIndicatorMethods(double part, double whole, double confidence, double lower, double upper) {
		WilsonInterval interval = WilsonInterval.of(part, whole, confidence);
		assertThat(interval.lower()).isEqualTo(lower, within(1e-10 * lower));
		assertThat(interval.upper()).isEqualTo(upper, within(1e-10 * upper));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "wilson-newcombe.csv")
	void agreesWithNewcombe(double part, double whole, double lower, double upper) {
		WilsonInterval interval = WilsonInterval.of(part, whole, 0.95);
		assertThat(interval.lower()).isEqualTo(lower, within(0.00005));
		assertThat(interval.upper()).isEqualTo(upper, within(0.00005));
	}

	@Test
	void agreesWithTheWorkedExamplesOfTheMethods() {
		WilsonInterval first = WilsonInterval.of(65, 100, 0.95);
		assertThat(first.lower()).isEqualTo(0.5525444, within(0.00000005));
		assertThat(first.upper()).isEqualTo(0.7363575, within(0.00000005));
		WilsonInterval second = WilsonInterval.of(101, 1235, 0.95);
		assertThat(HalfUp.round(100 * second.lower(), 1)).hasToString("6.8");
		assertThat(HalfUp.round(100 * second.upper(), 1)).hasToString("9.8");
	}

	@Test
	void staysWithinNoneAndAll() {
		assertThat(WilsonInterval.of(0, 7, 0.95).lower()).isZero();
		assertThat(WilsonInterval.of(7, 7, 0.95).upper()).isEqualTo(1);
	}

	@Test
	void refusesMoreThanTheWhole() {
		assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(8, 7, 0.95))
			.withMessage("part: found 8.0; expected 0 to the whole, 7.0");
	}

	@Test
	void refusesAWholeOfNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(0, 0, 0.95))
			.withMessage("whole: found 0.0; expected a number above 0");
		assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(0, Double.POSITIVE_INFINITY, 0.95))
			.withMessage("whole: found Infinity; expected a number above 0");
	}

}
