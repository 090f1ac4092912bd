package uk.quartile.statistics;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class BeyondChanceTests {

	private static final double Z95 = 1.959963984540054;

	/**
	 * The limits at 95% are those that PHEindicatormethods publishes for 65 and for 5.
	 */
	@ParameterizedTest
	@CsvSource({ "65, 50.16317, 1.959964", "65, 82.84911, -1.959964", "5, 1.623486, 1.959964",
			"5, 11.66833, -1.959964" })
	void putsACountAtItsOwnLimits(double count, double expected, double z) {
		assertThat(BeyondChance.ofCount(count, expected)).isCloseTo(z, within(1e-5));
	}

	/**
	 * By hand: P(X ≥ 5) of a Poisson with mean 2 is 1 − 7e⁻² = 0.052653, and P(X ≤ 3)
	 * with mean 10 is (1 + 10 + 50 + 500/3)e⁻¹⁰ = 0.010336; z from a table.
	 */
	@ParameterizedTest
	@CsvSource({ "5, 2, 1.61950", "3, 10, -2.31391" })
	void takesTheExactTailOfSmallCounts(double count, double expected, double z) {
		assertThat(BeyondChance.ofCount(count, expected)).isCloseTo(z, within(1e-3));
	}

	@Test
	void isFarButFiniteWhereTheTailIsLost() {
		assertThat(BeyondChance.ofCount(9, 5_000)).isEqualTo(-37);
		assertThat(BeyondChance.ofCount(3, 0)).isEqualTo(37);
		assertThat(BeyondChance.ofCount(0, 0)).isZero();
	}

	/** R: prop.test(65, 100, p = 0.5, correct = FALSE) gives X² = 9. */
	@Test
	void isTheScoreTestOfAProportion() {
		assertThat(BeyondChance.ofProportion(65, 100, 0.5)).hasValueCloseTo(3.0, within(1e-12));
		assertThat(BeyondChance.ofProportion(65, 100, 0.7363575)).hasValueCloseTo(-Z95, within(1e-5));
		assertThat(BeyondChance.ofProportion(65, 100, 1)).isEmpty();
	}

	@Test
	void isWhereTheIntervalTouchesWhateverTheInterval() {
		SplittableRandom random = new SplittableRandom(20191);
		for (int i = 0; i < 5_000; i++) {
			double count = random.nextInt(1, 300);
			double expected = random.nextDouble(0.1, 300);
			ByarInterval byar = ByarInterval.of(count, 0.95);
			assertThat(Math.abs(BeyondChance.ofCount(count, expected)) > Z95).as("%s from %s", count, expected)
				.isEqualTo(byar.lower() > expected || byar.upper() < expected);
			double whole = random.nextInt(1, 300);
			double part = random.nextInt(0, (int) whole + 1);
			double proportion = random.nextDouble(0.001, 0.999);
			WilsonInterval wilson = WilsonInterval.of(part, whole, 0.95);
			assertThat(Math.abs(BeyondChance.ofProportion(part, whole, proportion).orElseThrow()) > Z95)
				.isEqualTo(wilson.lower() > proportion || wilson.upper() < proportion);
			double earlierWhole = random.nextInt(1, 300);
			double earlierPart = random.nextInt(0, (int) earlierWhole + 1);
			assertThat(Math.abs(BeyondChance.ofDifference(part, whole, earlierPart, earlierWhole)) > Z95)
				.isEqualTo(NewcombeDifference.of(part, whole, earlierPart, earlierWhole, 0.95).beyondChance());
			assertThat(Math.abs(BeyondChance.ofRateRatio(count, whole, expected, earlierWhole)) > Z95)
				.isEqualTo(RateRatio.of(count, whole, expected, earlierWhole, 0.95).orElseThrow().beyondChance());
		}
	}

	@Test
	void turnsItsSignWithTheDirection() {
		double up = BeyondChance.ofDifference(56, 70, 48, 80);
		assertThat(up).isPositive().isEqualTo(-BeyondChance.ofDifference(48, 80, 56, 70));
		assertThat(BeyondChance.ofDifference(7, 70, 8, 80)).isZero();
	}

	/** Φ⁻¹(0.999) = 3.090232. */
	@Test
	void asksExceptionsForTheLimitsOf998InAThousand() {
		assertThat(BeyondChance.exceptional(3.0903)).isTrue();
		assertThat(BeyondChance.exceptional(-3.0903)).isTrue();
		assertThat(BeyondChance.exceptional(3.0902)).isFalse();
	}

	@Test
	void refusesWhatIsNoCountOrPart() {
		assertThatIllegalArgumentException().isThrownBy(() -> BeyondChance.ofCount(-1, 2))
			.withMessage("count: found -1.0; expected 0 or more");
		assertThatIllegalArgumentException().isThrownBy(() -> BeyondChance.ofCount(1, Double.POSITIVE_INFINITY))
			.withMessage("expected: found Infinity; expected 0 or more");
		assertThatIllegalArgumentException().isThrownBy(() -> BeyondChance.ofProportion(3, 2, 0.5))
			.withMessage("part: found 3.0; expected 0 to the whole, 2.0");
		assertThatIllegalArgumentException().isThrownBy(() -> BeyondChance.ofProportion(1, 2, 1.5))
			.withMessage("proportion: found 1.5; expected 0 to 1");
		assertThatIllegalArgumentException().isThrownBy(() -> BeyondChance.ofRateRatio(0, 1, 1, 1))
			.withMessage("count or base: found 0.0; expected a number above 0");
		assertThatIllegalArgumentException().isThrownBy(() -> BeyondChance.ofDifference(0, 0, 1, 1))
			.withMessage("whole: found 0.0; expected a number above 0");
	}

}
