package uk.quartile.rates;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.batch.core.BatchStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.statistics.HalfUp;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatesTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private final Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);

	private StoredInput input;

	private Catalogue catalogue;

	private JdbcClient jdbc;

	@BeforeAll
	void storesTheRealReturns() {
		this.jdbc = database.jdbcClient();
		this.input = new StoredInput(database.dataSource());
		this.catalogue = this.input.receive(FrozenJobs.FOLDER, Path.of("input"));
		this.input.acceptAll(Path.of("input", "returns"));
		derive("rebased");
	}

	@Test
	void makesOneRateOfEveryLine() {
		assertThat(count("SELECT count(*) FROM rate JOIN derivation ON id = derivation WHERE submission IS NOT NULL "
				+ "AND basis = '" + basis("rebased") + "' AND quarter < '2025-26'"))
			.isEqualTo(1_525);
		assertThat(count("SELECT count(*) FROM rate JOIN derivation ON id = derivation "
				+ "WHERE comparator_counts IS NOT NULL AND basis = '" + basis("rebased") + "'"))
			.isEqualTo(24_205);
	}

	@Test
	void takesTheMidYearOfTheFinancialYear() {
		// METHODS.md: 663 children are 75.3 per 10,000 on the rebased mid-2019 estimate
		// of 87,991.
		Map<String, Object> leicester = row("rebased", "E06000016", "2019-20-Q1", "children-looked-after");
		assertThat(leicester).containsEntry("population_year", 2019)
			.containsEntry("population_release", "rebased")
			.containsEntry("denominator_source", "population");
		assertThat(leicester.get("denominator")).hasToString("87991.0000");
		assertThat(HalfUp.round((double) leicester.get("value"), 1)).hasToString("75.3");
	}

	@Test
	void usesAnotherReleaseWhenAsked() {
		derive("original");
		// METHODS.md: 78.9 on the original estimate of 84,082.
		Map<String, Object> leicester = row("original", "E06000016", "2019-20-Q1", "children-looked-after");
		assertThat(HalfUp.round((double) leicester.get("value"), 1)).hasToString("78.9");
		// The original release ends at mid-2020: two years later it still stands in,
		// three years later not.
		assertThat(row("original", "E06000016", "2022-23-Q4", "children-looked-after")).containsEntry("population_year",
				2020);
		assertThat(row("original", "E06000016", "2023-24-Q4", "children-looked-after"))
			.containsEntry("population_year", null)
			.containsEntry("value", null)
			.containsEntry("undefined_because",
					"no population estimate for mid-2023 in the release original, nor an earlier one to use instead");
	}

	@Test
	void annualisesReferrals() {
		// 648 referrals of 87,991 children in the quarter: 648 / 87,991 × 10,000 × 4 =
		// 294.577...
		assertThat((double) row("rebased", "E06000016", "2019-20-Q1", "referrals").get("value"))
			.isEqualTo(648 * 40_000.0 / 87_991);
	}

	@Test
	void carriesAMarkerThrough() {
		assertThat(row("rebased", "E06000017", "2021-22-Q2", "referrals")).containsEntry("numerator_absence", "c")
			.containsEntry("value", null)
			.containsEntry("undefined_because", "the count is withheld at source");
	}

	@Test
	void takesTheReturnsOwnDenominator() {
		Map<String, Object> joint = row("rebased", "E06000061+E06000062", "2021-22-Q2", "agency-social-workers");
		assertThat(joint).containsEntry("denominator_source", "returned").containsEntry("population_year", null);
	}

	@Test
	void addsUpTheChildrenOfAJointReturn() {
		this.input.accept("2025-26-Q1", "E06000061+E06000062",
				"h\nE06000061+E06000062,2025-26-Q1,children-looked-after,1000");
		derive("rebased");
		// populations.csv: 83,113 and 96,295 children at mid-2024, the newest there is.
		assertThat(row("rebased", "E06000061+E06000062", "2025-26-Q1", "children-looked-after").get("denominator"))
			.hasToString("179408.0000");
	}

	@Test
	void findsAPopulationUnderTheCodeBeforeARecoding() {
		// Buckinghamshire: E06000060 has no rebased estimate before mid-2020, its
		// predecessor E10000002 121,452 at mid-2018.
		assertThat(row("rebased", "E06000060", "2018-19-Q4", "children-looked-after").get("denominator"))
			.hasToString("121452.0000");
	}

	@Test
	void takesTheNewestPopulationUnderTheCodeBeforeARecoding() {
		// Barnsley is E08000038 since 1 April 2025; populations.csv ends at mid-2024,
		// when
		// it was E08000016: 51,799.
		this.input.accept("2025-26-Q1", "E08000038", "h\nE08000038,2025-26-Q1,children-looked-after,366");
		derive("rebased");
		assertThat(row("rebased", "E08000038", "2025-26-Q1", "children-looked-after"))
			.containsEntry("population_year", 2024)
			.extractingByKey("denominator")
			.hasToString("51799.0000");
	}

	@Test
	void addsUpTheChildrenOfTheSuccessorsOfASplit() {
		derive("original");
		// populations.csv: Northamptonshire has no original estimate for mid-2020; its
		// successors have 80,354 and 92,733.
		assertThat(row("original", "E10000021", "2020-21-Q4", "referrals")).containsEntry("population_year", 2020)
			.extractingByKey("denominator")
			.hasToString("173087.0000");
		// Its own, where it has one: 171,681 at mid-2019.
		assertThat(row("original", "E10000021", "2019-20-Q4", "referrals").get("denominator"))
			.hasToString("171681.0000");
	}

	@Test
	void hasNoRateWhereNoPopulationWasMade() {
		// populations.csv: 'x' for Bournemouth, rebased.
		assertThat(row("rebased", "E06000028", "2017-18-Q1", "referrals")).containsEntry("undefined_because",
				"no population estimate for mid-2017 in the release rebased, nor an earlier one to use instead");
	}

	@Test
	void derivesTheSameInputsOnce() {
		derive("rebased");
		long derivations = count("SELECT count(*) FROM derivation");
		long rates = count("SELECT count(*) FROM rate");
		derive("rebased");
		assertThat(count("SELECT count(*) FROM derivation")).isEqualTo(derivations);
		assertThat(count("SELECT count(*) FROM rate")).isEqualTo(rates);
	}

	@Test
	void derivesAgainOnlyWhatIsNew() {
		derive("rebased");
		long derivations = count("SELECT count(*) FROM derivation");
		this.input.accept("2025-26-Q2", "E06000017", "h\nE06000017,2025-26-Q2,referrals,30");
		this.input.accept("2025-26-Q2", "E06000017", "h\nE06000017,2025-26-Q2,referrals,31");
		derive("rebased");
		this.input.accept("2025-26-Q2", "E06000017", "h\nE06000017,2025-26-Q2,referrals,30");
		derive("rebased");
		this.input.accept("2025-26-Q2", "E06000017", "h\nE06000017,2025-26-Q2,referrals,31");
		derive("rebased");
		assertThat(count("SELECT count(*) FROM derivation")).isEqualTo(derivations + 2);
	}

	@Test
	void goesOnWhereAKilledRunLeftOff() {
		derive("rebased");
		List<Double> before = values();
		int deleted = this.jdbc.sql("""
				DELETE FROM rate
				USING derivation
				WHERE id = derivation AND basis = :basis
					AND (comparator_counts IS NULL OR (area, quarter, measure) > ('E06000040', '2020-21-Q4', 'd'))
				""").param("basis", basis("rebased")).update();
		assertThat(deleted).isBetween(15_000, 25_000);
		derive("rebased");
		assertThat(values()).isEqualTo(before);
	}

	private List<Double> values() {
		return this.jdbc.sql("SELECT value FROM rate ORDER BY derivation, area, quarter, measure")
			.query(Double.class)
			.list();
	}

	private void derive(String release) {
		Run run = new Run(null, "E12000004", Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED), release,
				Path.of("input", "returns"), Path.of("target", "output"), "program", "test");
		assertThat(new Stages(database.dataSource(), this.clock).run(this.catalogue, run, "observationStep", "rateStep")
			.getStatus()).isEqualTo(BatchStatus.COMPLETED);
	}

	private String basis(String release) {
		return this.catalogue.derivationBasis("program", release);
	}

	private Map<String, Object> row(String release, String area, String quarter, String measure) {
		return this.jdbc.sql("""
				SELECT o.*, r.value, r.lower_95, r.upper_95, r.undefined_because
				FROM observation o
				JOIN derivation d ON d.id = o.derivation
				JOIN rate r USING (derivation, area, quarter, measure)
				WHERE d.basis = :basis AND area = :area AND quarter = :quarter AND measure = :measure
				""")
			.param("basis", basis(release))
			.param("area", area)
			.param("quarter", quarter)
			.param("measure", measure)
			.query()
			.singleRow();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
