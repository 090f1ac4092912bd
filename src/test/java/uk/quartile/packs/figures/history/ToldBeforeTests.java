package uk.quartile.packs.figures.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.reading.JdbcToldBefore;

import static org.assertj.core.api.Assertions.assertThat;

/** What was published before, and what of it changed. */
class ToldBeforeTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private static final Histories.Of DERBY = new Histories.Of("re-referrals-12m", AreaType.AUTHORITY, "E06000015");

	private static final Histories.Of RUTLAND = new Histories.Of("re-referrals-12m", AreaType.AUTHORITY, "E06000017");

	private final JdbcClient jdbc = database.jdbcClient();

	@BeforeEach
	void empty() {
		this.jdbc.sql("TRUNCATE comparison, measure_comparison CASCADE").update();
	}

	/**
	 * A comparison of Derby, of which an exception is told, and Rutland, of which not.
	 */
	private long compared(String quarter, String fingerprint, int derby, String region) {
		long comparison = this.jdbc.sql("""
				INSERT INTO comparison (fingerprint, quarter, region, compared_at)
				VALUES (:fingerprint, :quarter, :region, '2024-01-01T00:00:00Z')
				RETURNING id
				""")
			.param("fingerprint", Fingerprint.of(fingerprint.getBytes(StandardCharsets.UTF_8)))
			.param("quarter", quarter)
			.param("region", region)
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					WITH m AS (
						INSERT INTO measure_comparison (fingerprint, measure, quarter, region, compared_at)
						SELECT fingerprint, 're-referrals-12m', quarter, region, compared_at FROM comparison WHERE id = :id
						RETURNING id, quarter
					), link AS (
						INSERT INTO comparison_measure SELECT :id, id FROM m
					), b AS (
						INSERT INTO benchmark (measure_comparison, area, area_type, quarter, measure, status, numerator, denominator,
							value)
						SELECT id, area, 'authority', quarter, 're-referrals-12m', 'ok', x, 100, x
						FROM m, (VALUES ('E06000015', :derby), ('E06000017', 20)) AS v (area, x)
					)
					INSERT INTO stand_out (measure_comparison, area, area_type, quarter, measure, list, stands, moves, by_chance)
					SELECT id, area, 'authority', quarter, 're-referrals-12m', list, 1, 1, 0.01
					FROM m, (VALUES ('E06000015', 'exception'), ('E06000017', NULL)) AS v (area, list)
					""")
			.param("id", comparison)
			.param("derby", derby)
			.update();
		return comparison;
	}

	private void documented(long comparison, String path, String day, boolean whatIf) {
		this.jdbc.sql("""
				INSERT INTO document (comparison, edition, path, sha256, pages, size, rendered_at, what_if)
				VALUES (:comparison, 'restricted', :path, repeat('a', 64), 3, 1, :day::timestamptz, :whatIf)
				""")
			.param("comparison", comparison)
			.param("path", path)
			.param("day", day + "T23:30:00Z")
			.param("whatIf", whatIf)
			.update();
	}

	private ToldBefore before(long comparison) {
		return before(comparison, "2030-01-01T00:00:00Z");
	}

	private ToldBefore before(long comparison, String by) {
		return new JdbcToldBefore(this.jdbc, ZoneId.of("Europe/London"), OffsetDateTime.parse(by)).of(comparison,
				Edition.RESTRICTED, "2023-24-Q4/E12000004/restricted/");
	}

	@Test
	void areTheExceptionsOfTheNewestEarlierQuarterThatWasPublished() {
		documented(compared("2023-24-Q2", "q2", 30, "E12000004"), "2023-24-Q2/E12000004/restricted/regional.pdf",
				"2023-11-01", false);
		compared("2023-24-Q3", "never published", 30, "E12000004");
		documented(compared("2023-24-Q3", "elsewhere", 30, "E12000001"), "2023-24-Q3/E12000001/restricted/regional.pdf",
				"2024-02-01", false);
		documented(compared("2023-24-Q3", "what if", 30, "E12000004"), "2023-24-Q3/E12000004/restricted/regional.pdf",
				"2024-02-01", true);
		ToldBefore told = before(compared("2023-24-Q4", "q4", 31, "E12000004"));
		assertThat(told.lastTime()).isEqualTo(Quarter.parse("2023-24-Q2"));
		assertThat(told.exceptions()).containsExactly(DERBY);
		assertThat(told.replaced()).isEmpty();
		FigureOf figure = FigureOf.measure("re-referrals-12m");
		assertThat(told.isNew(figure.area("E06000015", "authority", "Derby").figure())).contains(false);
		assertThat(told.isNew(figure.area("E06000017", "authority", "Rutland").figure())).contains(true);
	}

	@Test
	void areNotKnownWhereNothingWasPublished() {
		ToldBefore told = before(compared("2023-24-Q4", "q4", 31, "E12000004"));
		assertThat(told).isEqualTo(ToldBefore.NOTHING);
		assertThat(told.isNew(FigureOf.measure("re-referrals-12m").figure())).isEmpty();
	}

	@Test
	void isReplacedWithTheFiguresThatChanged() {
		String file = "2023-24-Q4/E12000004/restricted/regional.pdf";
		documented(compared("2023-24-Q4", "first", 29, "E12000004"), file, "2024-05-01", false);
		documented(compared("2023-24-Q4", "second", 30, "E12000004"), file, "2024-06-01", false);
		long third = compared("2023-24-Q4", "third", 31, "E12000004");
		ToldBefore told = before(third);
		// 23:30 in summer is the next day in London.
		assertThat(told.replaced()).containsOnlyKeys("regional.pdf")
			.containsEntry("regional.pdf", new ToldBefore.Issue(LocalDate.of(2024, 6, 2), Set.of(DERBY)));
		assertThat(told.replaced().get("regional.pdf").changedOf((each) -> each.area().equals(RUTLAND.area())))
			.isZero();
		// Its own document doesn't replace itself.
		documented(third, file, "2024-07-01", false);
		assertThat(before(third)).isEqualTo(told);
		assertThat(before(third, "2024-05-15T00:00:00Z").replaced().get("regional.pdf").on())
			.isEqualTo(LocalDate.of(2024, 5, 2));
	}

	@Test
	void isPartOfTheBasis() {
		ToldBefore told = new ToldBefore(Quarter.parse("2023-24-Q3"), Set.of(DERBY, RUTLAND), Map.of());
		ToldBefore other = new ToldBefore(Quarter.parse("2023-24-Q3"), Set.of(DERBY), Map.of());
		assertThat(basis(told)).isEqualTo(basis(told)).isNotEqualTo(basis(other));
	}

	private static String basis(ToldBefore told) {
		Fingerprint basis = new Fingerprint();
		told.addTo(basis);
		return basis.value();
	}

}
