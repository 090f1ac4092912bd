package uk.quartile.comparison;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.statistics.HalfUp;

import static org.assertj.core.api.Assertions.assertThat;

/** A region of which some authorities have no figure, beside whole ones. */
class PartialRegionTests {

	private static final String ENGLAND = "E92000001";

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@Test
	void standsAmongOthersByWhatIsPublishedOfAllTen() {
		// Children in need 2024, DfE: 12,810 referrals in the East Midlands in January to
		// March 2022. populations.csv: 990,308 children. Eight of the ten returned a
		// number.
		StoredInput input = new StoredInput(this.database.dataSource());
		Compared compared = new Compared(this.database.dataSource(), input.receive(FrozenJobs.FOLDER, Path.of("input")),
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC));
		input.acceptAll(Path.of("input", "returns", "2021-22-Q4"));

		long own = compared.compare("2021-22-Q4");
		Map<String, Object> region = compared.benchmark(own, "referrals", "region", "E12000004");
		assertThat(shown(region)).isEqualTo("546.0");
		assertThat(region).containsEntry("members", 10).containsEntry("members_with_figure", 8);
		assertThat(compared.lines("""
				SELECT trunc(published_numerator) || ' ' || round(published_value::numeric, 1)
				FROM further_comparison JOIN comparison_measure USING (measure_comparison)
				WHERE comparison = :comparison AND measure = 'referrals' AND published_value IS NOT NULL
				""", own)).containsExactly("12810 517.4");

		long national = Stages
			.comparison(compared.run("2021-22-Q4", ENGLAND, "observationStep", "rateStep", "comparisonStep"));
		Map<String, Object> among = compared.benchmark(national, "referrals", "region", "E12000004");
		assertThat(shown(among)).isEqualTo("517.4");
		// Second lowest: South West has 517.5.
		assertThat(among).containsEntry("denominator_source", "published")
			.containsEntry("members_with_figure", 8)
			.containsEntry("rank", 8)
			.containsEntry("ranked", 9);
	}

	private static String shown(Map<String, Object> row) {
		return HalfUp.round((double) row.get("value"), 1).toString();
	}

	private static InventedRegion threeOfFour() {
		return new InventedRegion().of(Unit.PERCENT, Basis.SNAPSHOT, Polarity.HIGH_IS_GOOD)
			.authoritiesOf("R1", "A", "B", "C", "D")
			.authoritiesOf("R2", "E")
			.returned("A", "2020-21-Q1", "90", "100")
			.returned("B", "2020-21-Q1", "90", "100")
			.returned("C", "2020-21-Q1", "90", "100")
			.returned("E", "2020-21-Q1", "50", "100");
	}

	@Test
	void hasNoPlaceWhereNothingIsPublishedOfAll() {
		List<Benchmark> rows = threeOfFour().compare(ENGLAND, "2020-21-Q1");
		Benchmark some = InventedRegion.row(rows, "region", "R1");
		assertThat(some.subject().value()).isEqualTo(90);
		assertThat(some.subject().coverage()).isEqualTo(new Subject.Coverage(4, 3));
		assertThat(some.rank()).isNull();
		assertThat(InventedRegion.row(rows, "region", "R2").rank()).isEqualTo(new Benchmark.Rank(1, 1));
	}

	@Test
	void takesItsPlaceByWhatIsPublishedOfAll() {
		List<Benchmark> rows = threeOfFour().published("R1", "2020-21-Q1", "160", "400").compare(ENGLAND, "2020-21-Q1");
		Benchmark some = InventedRegion.row(rows, "region", "R1");
		assertThat(some.subject().value()).isEqualTo(40);
		assertThat(some.subject().madeOf().denominatorSource()).isEqualTo(DenominatorSource.PUBLISHED);
		assertThat(some.rank()).isEqualTo(new Benchmark.Rank(2, 2));
	}

	@Test
	void keepsItsOwnFigureWhereItIsOfAll() {
		List<Benchmark> rows = threeOfFour().returned("D", "2020-21-Q1", "90", "100")
			.published("R1", "2020-21-Q1", "160", "400")
			.compare(ENGLAND, "2020-21-Q1");
		assertThat(InventedRegion.row(rows, "region", "R1").subject().value()).isEqualTo(90);
	}

}
