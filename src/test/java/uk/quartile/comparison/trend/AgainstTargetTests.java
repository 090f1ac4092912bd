package uk.quartile.comparison.trend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.Polarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AgainstTargetTests {

	/**
	 * Limits, target and assurance of NHSRplotthedots' own test,
	 * test-ptd_calculate_assurance_type.R.
	 */
	@ParameterizedTest
	@CsvSource({ "HIGH_IS_GOOD, 1, 3, MISSED", "HIGH_IS_GOOD, 5, 7, MET", "HIGH_IS_GOOD, 1, 5, EITHER",
			"LOW_IS_GOOD, 1, 3, MET", "LOW_IS_GOOD, 5, 7, MISSED", "LOW_IS_GOOD, 1, 5, EITHER" })
	void expectsWhatPlotTheDotsExpects(Polarity polarity, double lower, double upper, AgainstTarget.Outlook outlook) {
		Limits limits = new Limits((lower + upper) / 2, lower, upper, lower, upper);
		assertThat(AgainstTarget.of(polarity, 4, 0, 4, limits).outlook()).isEqualTo(outlook);
	}

	@ParameterizedTest
	@CsvSource({ "HIGH_IS_GOOD, 90, green", "HIGH_IS_GOOD, 89.9, amber", "HIGH_IS_GOOD, 85, amber",
			"HIGH_IS_GOOD, 84.9, red", "LOW_IS_GOOD, 90, green", "LOW_IS_GOOD, 95, amber", "LOW_IS_GOOD, 95.1, red" })
	void ratesWithinTheTolerance(Polarity polarity, double value, String rating) {
		AgainstTarget target = AgainstTarget.of(polarity, 90, 5, value, null);
		assertThat(target.rating().written()).isEqualTo(rating);
		assertThat(target.outlook()).isNull();
	}

	@Test
	void looksAtEveryQuarterOfASeasonalSeries() {
		Limits limits = new Limits(95, 92, 98, 85, 99);
		assertThat(AgainstTarget.of(Polarity.HIGH_IS_GOOD, 90, 0, 95, limits).outlook())
			.isEqualTo(AgainstTarget.Outlook.EITHER);
	}

	@Test
	void refusesANeutralMeasure() {
		assertThatIllegalArgumentException().isThrownBy(() -> AgainstTarget.of(Polarity.NEUTRAL, 90, 5, 80, null))
			.withMessage("polarity: found neutral; expected a good direction");
	}

}
