package uk.quartile.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.measure.Measure;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeFormulaTests {

	/** METHODS: 124 to 125 of 2,000 is +0.05 points, so +0.1; 330 to 333 is +0.15. */
	@ParameterizedTest
	@CsvSource({ "125, 2000, 124, 2000, 0.1", "333, 2000, 330, 2000, 0.2", "124, 2000, 125, 2000, -0.1",
			"301, 3000, 598, 6000, 0.1", "7, 60, 4, 60, 5.0" })
	void roundsADifferenceHalfUpFromExactDecimals(String x, String n, String earlierX, String earlierN,
			String rounded) {
		BigDecimal difference = ChangeFormula
			.difference(measure("re-referrals"), number(x), number(n), number(earlierX), number(earlierN))
			.orElseThrow();
		assertThat(difference.setScale(1, RoundingMode.HALF_UP)).isEqualTo(rounded);
	}

	/**
	 * Referrals of a quarter are annualised: 4 × 10,000 × (11/4,000 − 10/4,000) is 10.
	 */
	@Test
	void annualisesTheDifferenceOfAQuartersFlow() {
		assertThat(ChangeFormula.difference(measure("referrals"), number("11"), number("4000"), number("10"),
				number("4000")))
			.hasValueSatisfying((difference) -> assertThat(difference).isEqualByComparingTo("10"));
	}

	/**
	 * The rate's own percent change: 1,000 of 100,000 to 1,010 of 102,000 is a fall, of
	 * 100 × (1 − 1,010 × 100,000 ÷ (1,000 × 102,000)) = 0.98%.
	 */
	@Test
	void tellsThePercentOfTheRateAndNotOfItsCount() {
		assertThat(ChangeFormula.percent(measure("referrals"), number("1010"), number("102000"), number("1000"),
				number("100000")))
			.hasValueSatisfying((percent) -> assertThat(percent.setScale(2, RoundingMode.HALF_UP)).isEqualTo("-0.98"));
	}

	@Test
	void tellsNoPercentOfFewerThanTwentyNorOfPercentages() {
		assertThat(
				ChangeFormula.percent(measure("referrals"), number("19"), number("100"), number("40"), number("100")))
			.isEmpty();
		assertThat(ChangeFormula.percent(measure("re-referrals"), number("40"), number("100"), number("30"),
				number("100")))
			.isEmpty();
		assertThat(ChangeFormula.difference(measure("re-referrals"), number("4"), null, number("3"), number("100")))
			.isEmpty();
	}

	private static Measure measure(String code) {
		return uk.quartile.packs.regional.RegionalExample.CATALOGUE.measure(code).orElseThrow();
	}

	private static BigDecimal number(String number) {
		return new BigDecimal(number);
	}

}
