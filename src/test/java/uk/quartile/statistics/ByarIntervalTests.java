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

	/**
	 * Those funnels are exact from 10 on too, where Byar's approximation is binding here.
	 * How far it may be off is from OHID's (Public Health England's) Technical Guide,
	 * Confidence Intervals, 2018: 0.2% at 95%; at 99.8% it is within 1.5% of SciPy's.
	 */
	@ParameterizedTest
	@CsvFileSource(resources = "poisson-funnels-pheindicatormethods.csv")
	void agreesWithTheFunnelsOfPheIndicatorMethods(double count, double confidence, double lower, double upper) {
		boolean exact = count < 10;
		double share = exact ? 2e-6 : furthestFromExact(confidence);
		double bisected = exact ? 1e-7 * (1 + count) : 0;
		ByarInterval interval = ByarInterval.of(count, confidence);
		assertThat(interval.lower()).isEqualTo(lower, within(share * lower + bisected));
		assertThat(interval.upper()).isEqualTo(upper, within(share * upper + bisected));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "poisson-limits-funnelplotr.csv")
	void staysCloseToTheExactLimitsOfFunnelPlotR(double count, double confidence, double lower, double upper) {
		ByarInterval interval = ByarInterval.of(count, confidence);
		double share = furthestFromExact(confidence);
		assertThat(interval.lower() / count).isEqualTo(lower, within(share * lower));
		assertThat(interval.upper() / count).isEqualTo(upper, within(share * upper));
	}

	private static double furthestFromExact(double confidence) {
		return (confidence < 0.99) ? 0.002 : 0.015;
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
