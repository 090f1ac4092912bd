package uk.quartile.comparison.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.comparison.InventedRegion;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Relations;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChanceOfChangeTests {

	/** Newcombe 1998, table II, method 10, example (a): 56/70 against 48/80. */
	@Test
	void tellsPercentagesByNewcombe() {
		ChanceOfChange test = test(
				InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, Polarity.HIGH_IS_GOOD, true, Set.of(1), List.of()),
				"48", "80", "56", "70")
			.orElseThrow();
		assertThat(test.method().written()).isEqualTo("newcombe");
		assertThat(test.estimate()).isEqualTo(20, within(1e-9));
		assertThat(test.lower()).isEqualTo(5.24, within(0.005));
		assertThat(test.upper()).isEqualTo(33.39, within(0.005));
		assertThat(test.beyondChance()).isTrue();
	}

	/**
	 * Rothman 2012, chapter 9, and another; 95% limits of R's Poisson regression, as in
	 * rate-ratio-r.csv.
	 */
	@ParameterizedTest
	@CsvSource({ "136, 22050, 1709, 127650, 0.460690, 0.386875, 0.548590, true",
			"41, 28010, 15, 19017, 1.855759, 1.027226, 3.352563, true" })
	void tellsRatesByTheirRatio(String count, String base, String earlierCount, String earlierBase, double ratio,
			double lower, double upper, boolean beyond) {
		ChanceOfChange test = test(rate(Basis.QUARTER), earlierCount, earlierBase, count, base).orElseThrow();
		assertThat(test.method().written()).isEqualTo("rate-ratio");
		assertThat(test.estimate()).isEqualTo(ratio, within(1e-5));
		assertThat(test.lower()).isEqualTo(lower, within(1e-5));
		assertThat(test.upper()).isEqualTo(upper, within(1e-5));
		assertThat(test.beyondChance()).isEqualTo(beyond);
	}

	@Test
	void tellsTwelveMonthsAYearApartForTheyHaveNoDayInCommon() {
		assertThat(test(rate(Basis.ROLLING_12_MONTHS), "100", "10000", "200", "10000")).isPresent();
	}

	@Test
	void saysNothingOfWhatIsNotIndependent() {
		assertThat(test(rate(Basis.SNAPSHOT), "100", "10000", "200", "10000")).isEmpty();
		Measure cohort = new Measure("measure", "Measure", "Section", "", "", Denominator.RETURNED, "", Unit.PERCENT,
				Basis.ROLLING_12_MONTHS, Polarity.NEUTRAL, 1, Counts.WHOLE, true, Set.of(1), null, null, List.of(),
				null, "", true, Relations.NONE, true);
		assertThat(test(cohort, "10", "100", "90", "100")).isEmpty();
		List<Benchmark> rows = region(rate(Basis.QUARTER)).returned("A", "2018-19-Q4", "100", "10000")
			.returned("A", "2019-20-Q1", "200", "10000")
			.compare("2019-20-Q1");
		assertThat(change(rows, "authority", "A", Since.PREVIOUS_QUARTER).test()).isNull();
	}

	@Test
	void saysNothingOfWhatHasNoTest() {
		assertThat(test(rate(Basis.QUARTER), "0", "10000", "20", "10000")).isEmpty();
		assertThat(
				test(InventedRegion.measure(Unit.AVERAGE, Basis.QUARTER, Polarity.NEUTRAL, false, Set.of(1), List.of()),
						"10", "100", "90", "100"))
			.isEmpty();
		Measure turnover = InventedRegion.measure(Unit.PERCENT, Basis.ROLLING_12_MONTHS, Polarity.NEUTRAL, false,
				Set.of(1), List.of());
		assertThat(test(turnover, "10", "100", "90", "100")).isEmpty();
		Measure percent = InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, Polarity.NEUTRAL, true, Set.of(1),
				List.of());
		assertThat(test(percent, "1", "19", "90", "100")).isEmpty();
		assertThat(test(percent, "1", "20", "90", "100")).isPresent();
	}

	@Test
	void saysNothingAcrossABreak() {
		Measure broken = InventedRegion.measure(Unit.PERCENT, Basis.QUARTER, Polarity.NEUTRAL, true, Set.of(1),
				List.of(new Measure.Break(Quarter.parse("2018-19-Q3"), "new definition")));
		assertThat(test(broken, "10", "100", "90", "100")).isEmpty();
	}

	@Test
	void tellsAGroupOverTheFootprintsThatHaveBoth() {
		List<Benchmark> rows = new InventedRegion().of(rate(Basis.QUARTER))
			.authorities("A", "B", "C", "D")
			.returned("A", "2018-19-Q1", "5", "9000")
			.returned("B", "2018-19-Q1", "5", "5000")
			.returned("C", "2018-19-Q1", "5", "5017")
			.returned("D", "2018-19-Q1", "500", "100")
			.returned("A", "2019-20-Q1", "21", "9000")
			.returned("B", "2019-20-Q1", "10", "9010")
			.returned("C", "2019-20-Q1", "10", "10000")
			.compare("2019-20-Q1");
		// As above: 41 of 28,010 against 15 of 19,017.
		ChanceOfChange test = change(rows, "region", InventedRegion.REGION, Since.YEAR_EARLIER).test();
		assertThat(test.estimate()).isEqualTo(1.855759, within(1e-5));
	}

	private static Measure rate(Basis basis) {
		return InventedRegion.measure(Unit.PER_10000, basis, Polarity.NEUTRAL, false, Set.of(1), List.of());
	}

	private static InventedRegion region(Measure measure) {
		return new InventedRegion().of(measure).authorities("A");
	}

	private static Optional<ChanceOfChange> test(Measure measure, String earlier, String earlierBase, String now,
			String base) {
		List<Benchmark> rows = region(measure).returned("A", "2018-19-Q1", earlier, earlierBase)
			.returned("A", "2019-20-Q1", now, base)
			.compare("2019-20-Q1");
		return Optional.ofNullable(change(rows, "authority", "A", Since.YEAR_EARLIER).test());
	}

	private static Change change(List<Benchmark> rows, String type, String area, Since since) {
		return InventedRegion.change(InventedRegion.row(rows, type, area), since);
	}

}
