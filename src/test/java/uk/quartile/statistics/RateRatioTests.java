package uk.quartile.statistics;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class RateRatioTests {

	@ParameterizedTest
	@CsvFileSource(resources = "rate-ratio-r.csv")
	void agreesWithPoissonRegression(double count, double base, double earlierCount, double earlierBase,
			double confidence, double ratio, double lower, double upper) {
		RateRatio found = RateRatio.of(count, base, earlierCount, earlierBase, confidence).orElseThrow();
		assertThat(found.ratio()).isEqualTo(ratio, within(1e-9 * ratio));
		assertThat(found.lower()).isEqualTo(lower, within(1e-9 * lower));
		assertThat(found.upper()).isEqualTo(upper, within(1e-9 * upper));
		assertThat(found.beyondChance()).isEqualTo(lower > 1 || upper < 1);
	}

	@Test
	void agreesWithRothmansWorkedExample() {
		RateRatio found = RateRatio.of(136, 22_050, 1_709, 127_650, 0.90).orElseThrow();
		assertThat(HalfUp.round(found.ratio(), 2)).hasToString("0.46");
		assertThat(HalfUp.round(found.lower(), 2)).hasToString("0.40");
		assertThat(HalfUp.round(found.upper(), 2)).hasToString("0.53");
		assertThat(found.beyondChance()).isTrue();
	}

	@Test
	void takesALimitOfNoChangeForChance() {
		assertThat(new RateRatio(1.5, 1, 2).beyondChance()).isFalse();
		assertThat(new RateRatio(0.7, 0.5, 1).beyondChance()).isFalse();
	}

	@Test
	void hasNoRatioWhereACountIsNothing() {
		assertThat(RateRatio.of(0, 100, 5, 100, 0.95)).isEmpty();
		assertThat(RateRatio.of(5, 100, 0, 100, 0.95)).isEmpty();
	}

	@Test
	void turnsOverWithTheOrderAndIgnoresTheScaleOfTheBases() {
		Random random = new Random(2019);
		for (int i = 0; i < 1_000; i++) {
			int count = 1 + random.nextInt(2_000);
			int earlierCount = 1 + random.nextInt(2_000);
			double base = 1 + random.nextDouble() * 100_000;
			double earlierBase = 1 + random.nextDouble() * 100_000;
			RateRatio one = RateRatio.of(count, base, earlierCount, earlierBase, 0.95).orElseThrow();
			RateRatio other = RateRatio.of(earlierCount, earlierBase, count, base, 0.95).orElseThrow();
			RateRatio annualised = RateRatio.of(count, base / 4, earlierCount, earlierBase / 4, 0.95).orElseThrow();
			assertThat(other.lower()).isEqualTo(1 / one.upper(), within(1e-12 * other.lower()));
			assertThat(other.upper()).isEqualTo(1 / one.lower(), within(1e-12 * other.upper()));
			assertThat(other.beyondChance()).isEqualTo(one.beyondChance());
			assertThat(annualised.lower()).isEqualTo(one.lower(), within(1e-12 * one.lower()));
			assertThat(one.lower()).isLessThan(one.ratio());
			assertThat(one.upper()).isGreaterThan(one.ratio());
		}
	}

	@Test
	void refusesWhatIsNoCountAndNoBase() {
		assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.of(-1, 100, 5, 100, 0.95))
			.withMessage("count: found -1.0; expected 0 or more");
		assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.of(5, 100, Double.NaN, 100, 0.95))
			.withMessage("count: found NaN; expected 0 or more");
		assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.of(5, 100, Double.POSITIVE_INFINITY, 100, 0.95))
			.withMessage("count: found Infinity; expected 0 or more");
		assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.of(5, 0, 5, 100, 0.95))
			.withMessage("base: found 0.0; expected a number above 0");
		assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.of(5, 100, 5, Double.POSITIVE_INFINITY, 0.95))
			.withMessage("base: found Infinity; expected a number above 0");
		assertThatIllegalArgumentException().isThrownBy(() -> RateRatio.of(0, 100, 5, 100, 95))
			.withMessage("confidence: found 95.0; expected a share between 0 and 1, such as 0.95");
	}

}
