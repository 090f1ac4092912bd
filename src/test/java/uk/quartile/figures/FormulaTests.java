package uk.quartile.figures;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;
import uk.quartile.statistics.HalfUp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FormulaTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	@ParameterizedTest
	@CsvFileSource(resources = "published-rates.csv")
	void givesThePublishedFigure(String release, int year, String authority, String code, BigDecimal numerator,
			BigDecimal denominator, BigDecimal published, int decimals) {
		Measure measure = CATALOGUE.measure(code).orElseGet(() -> rollingRateNotInTheCatalogue(code));
		assertThat(HalfUp.round(known(measure, numerator, denominator).value(), decimals))
			.isEqualByComparingTo(published);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "pheindicatormethods.csv")
	void agreesWithPheIndicatorMethods(String unit, String numerator, String denominator, double value, double lower,
			double upper) {
		boolean percent = unit.equals("percent");
		Figure.Known figure = known(measure(percent ? Unit.PERCENT : Unit.PER_10000, Basis.SNAPSHOT, percent),
				numerator, denominator);
		assertThat(figure.value()).isEqualTo(value, within(1e-12 * value));
		assertThat(figure.interval().lower()).isEqualTo(lower, within(1e-10 * lower));
		assertThat(figure.interval().upper()).isEqualTo(upper, within(1e-10 * upper));
	}

	@Test
	void dividesByTheReleaseOfThePopulation() {
		// METHODS: Leicester's 663 children of 2019-20-Q1, on the rebased and the
		// original estimate.
		Measure lookedAfter = CATALOGUE.measure("children-looked-after").orElseThrow();
		assertThat(HalfUp.round(known(lookedAfter, "663", "87991").value(), 1)).hasToString("75.3");
		assertThat(HalfUp.round(known(lookedAfter, "663", "84082").value(), 1)).hasToString("78.9");
	}

	@Test
	void annualisesAQuartersFlowPer10000WithItsLimits() {
		// docs/methods.md: 991 referrals of 60,000 children; limits from 982.59 to
		// 1,110.33 for 1,045 (PHEindicatormethods).
		Figure.Known figure = known(measure(Unit.PER_10000, Basis.QUARTER, false), "991", "60000");
		assertThat(HalfUp.round(figure.value(), 1)).hasToString("660.7");
		Interval limits = known(measure(Unit.PER_10000, Basis.QUARTER, false), "1045", "10000").interval();
		assertThat(limits.lower()).isEqualTo(4 * 982.59320180733255, within(1e-8));
		assertThat(limits.upper()).isEqualTo(4 * 1110.3312129856499, within(1e-8));
	}

	@Test
	void neverAnnualisesAPercentageOrASnapshot() {
		assertThat(known(measure(Unit.PERCENT, Basis.QUARTER, true), "65", "100").value()).isEqualTo(65);
		assertThat(known(measure(Unit.PER_10000, Basis.SNAPSHOT, false), "65", "10000").value()).isEqualTo(65);
	}

	@Test
	void givesAPercentageWilsonsLimitsAndACountByars() {
		Interval wilson = known(measure(Unit.PERCENT, Basis.QUARTER, true), "65", "100").interval();
		assertThat(wilson.lower()).isEqualTo(55.25444, within(0.00001));
		assertThat(wilson.upper()).isEqualTo(73.63575, within(0.00001));
		Figure.Known count = known(measure(Unit.COUNT, Basis.QUARTER, false), "5", null);
		assertThat(count.value()).isEqualTo(5);
		assertThat(count.interval().lower()).isEqualTo(1.62349, within(0.00001));
		assertThat(count.interval().upper()).isEqualTo(11.66833, within(0.00001));
	}

	@Test
	void givesNoLimitsToAveragesRatiosAndWhatIsNoPart() {
		assertThat(known(measure(Unit.AVERAGE, Basis.SNAPSHOT, false), "2071", "114.1").interval()).isNull();
		assertThat(known(measure(Unit.RATIO, Basis.SNAPSHOT, false), "3", "2").interval()).isNull();
		Figure.Known turnover = known(measure(Unit.PERCENT, Basis.ROLLING_12_MONTHS, false), "12.5", "10");
		assertThat(turnover.value()).isEqualTo(125);
		assertThat(turnover.interval()).isNull();
	}

	@Test
	void keepsDecimalsExact() {
		assertThat(known(measure(Unit.PERCENT, Basis.SNAPSHOT, true), "1.1", "4").value()).isEqualTo(27.5);
	}

	@Test
	void saysWhyThereIsNoValue() {
		Measure percent = measure(Unit.PERCENT, Basis.SNAPSHOT, true);
		assertThat(Formula.of(percent, BigDecimal.ZERO, BigDecimal.ZERO))
			.isEqualTo(new Figure.Undefined("the denominator is 0"));
		assertThat(Formula.of(percent, BigDecimal.ONE, null))
			.isEqualTo(new Figure.Undefined("there is no denominator"));
		assertThat(Formula.of(percent, new BigDecimal("12.50"), new BigDecimal("10.0000")))
			.isEqualTo(new Figure.Undefined("the numerator 12.5 is above the denominator 10, of which it is a part"));
	}

	@ParameterizedTest
	@CsvSource({ "NOT_SUPPLIED, not supplied", "UNAVAILABLE, not available", "CONFIDENTIAL, withheld at source",
			"LOW, one that rounds to zero", "ROUNDS_TO_ZERO, one that rounds to zero", "UNRELIABLE, unreliable" })
	void saysWhichAbsenceStandsInItsWay(Absence absence, String words) {
		Count absent = new Count.Absent(absence);
		Count five = new Count.Known(BigDecimal.valueOf(5));
		Measure percent = measure(Unit.PERCENT, Basis.SNAPSHOT, true);
		assertThat(of(percent, absent, five)).isEqualTo(new Figure.Undefined("the count is " + words));
		assertThat(of(percent, absent, absent)).isEqualTo(new Figure.Undefined("the count is " + words));
		assertThat(of(percent, five, absent)).isEqualTo(new Figure.Undefined("the denominator is " + words));
		assertThat(of(measure(Unit.COUNT, Basis.QUARTER, false), five, absent)).isInstanceOf(Figure.Known.class);
		assertThat(of(percent, new Count.Absent(Absence.NOT_APPLICABLE), absent))
			.isEqualTo(new Figure.Undefined("there was nothing to count"));
		assertThat(of(percent, five, null)).isEqualTo(new Figure.Undefined("there is no denominator"));
		assertThat(of(percent, five, five)).isEqualTo(known(percent, "5", "5"));
	}

	@Test
	void saysWhichPopulationIsLacking() {
		Measure lookedAfter = CATALOGUE.measure("children-looked-after").orElseThrow();
		assertThat(of(lookedAfter, new Count.Known(BigDecimal.ONE), null)).isEqualTo(new Figure.Undefined(
				"no population estimate for mid-2019 in the release rebased, nor an " + "earlier one to use instead"));
	}

	private static Figure of(Measure measure, Count numerator, @Nullable Count denominator) {
		return Formula.of(measure, Quarter.parse("2019-20-Q4"), numerator, denominator, "rebased");
	}

	private static Measure rollingRateNotInTheCatalogue(String code) {
		assertThat(code).isEqualTo("referrals-12m");
		return measure(Unit.PER_10000, Basis.ROLLING_12_MONTHS, false);
	}

	private static Figure.Known known(Measure measure, String numerator, @Nullable String denominator) {
		return known(measure, new BigDecimal(numerator), (denominator != null) ? new BigDecimal(denominator) : null);
	}

	private static Figure.Known known(Measure measure, BigDecimal numerator, @Nullable BigDecimal denominator) {
		return (Figure.Known) Formula.of(measure, numerator, denominator);
	}

	private static Measure measure(Unit unit, Basis basis, boolean partsOfWhole) {
		return new Measure("code", "Title", "Section", "", "", Denominator.RETURNED, "", unit, basis, Polarity.NEUTRAL,
				1, Counts.WHOLE, partsOfWhole, Set.of(1, 2, 3, 4), null, null, List.of(), null, "", true,
				Relations.NONE, false);
	}

}
