package uk.quartile.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HalfUpTests {

	@ParameterizedTest
	@CsvSource({ "2.675,2,2.68", "1.005,2,1.01", "0.5,0,1", "1.5,0,2", "2.5,0,3", "-2.5,0,-3", "6.25,1,6.3",
			"6.249999,1,6.2", "78.849,1,78.8", "28.749999999999996,1,28.8", "0,1,0.0", "1e15,0,1000000000000000" })
	void roundsTheDecimalValue(double value, int decimals, String rounded) {
		assertThat(HalfUp.round(value, decimals).toPlainString()).isEqualTo(rounded);
	}

	/**
	 * The tests of round_five_up in dfeR (Department for Education; MIT licence),
	 * tests/testthat/test-round_five_up.R,
	 * https://github.com/dfe-analytical-services/dfeR at
	 * 291765e00dcb711c0af5a61fd6d9043846801bc3; those to tens and hundreds left out.
	 */
	@ParameterizedTest
	@CsvSource({ "2.85,0,3", "2.5,0,3", "2.85,1,2.9", "283.234,0,283", "2.86,1,2.9", "2.86,2,2.86" })
	void roundsAsTheDepartmentForEducationDoes(double value, int decimals, String rounded) {
		assertThat(HalfUp.round(value, decimals)).hasToString(rounded);
	}

	/** 1,999 of 2,000 is 99.95%; 1 of 3,000 is 0.03%; 1,999,999 of 2,000,000. */
	@ParameterizedTest
	@CsvSource({ "99.95,1,2", "99.94,1,1", "100,1,1", "0.03333333333,1,2", "0,1,1", "99.99995,1,5", "99.6,0,1",
			"-0.04,1,2", "100.04,1,2" })
	void takesNothingForNoneOrAllThatIsNot(double value, int decimals, int enough) {
		assertThat(HalfUp.decimals(value, decimals, 0, 100)).isEqualTo(enough);
	}

	@Test
	void refusesWhatIsNoNumber() {
		assertThatIllegalArgumentException().isThrownBy(() -> HalfUp.round(Double.NaN, 1))
			.withMessage("value: found NaN; expected a finite number");
		assertThatIllegalArgumentException().isThrownBy(() -> HalfUp.round(1, -1))
			.withMessage("decimals: found -1; expected 0 to 15");
		assertThat(HalfUp.round(1, 15)).hasToString("1.000000000000000");
		assertThatIllegalArgumentException().isThrownBy(() -> HalfUp.round(1, 16))
			.withMessage("decimals: found 16; expected 0 to 15");
	}

}
