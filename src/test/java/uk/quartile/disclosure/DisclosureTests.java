package uk.quartile.disclosure;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.explanation.Disclosures;
import uk.quartile.explanation.asking.Question;
import uk.quartile.explanation.text.DisclosedText;
import uk.quartile.explanation.text.JsonOf;

import static org.assertj.core.api.Assertions.assertThat;

/** The stage on the real returns: what it stores, and what is read through it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);

	private Catalogue catalogue;

	private long comparison;

	@BeforeAll
	void decidesOnTheRealReturns() {
		StoredInput input = new StoredInput(database.dataSource());
		this.catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		this.comparison = decide("observationStep", "rateStep", "comparisonStep", "disclosureStep");
	}

	private long decide(String... steps) {
		Run run = new Run(Quarter.parse("2021-22-Q4"), "E12000004", Set.of(), Set.of(Edition.PUBLIC), "rebased",
				Path.of("input", "returns"), Path.of("target", "output"), "program", "test");
		var execution = new Stages(database.dataSource(), CLOCK).run(this.catalogue, run, steps);
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		return Stages.comparison(execution);
	}

	private JdbcClient jdbc() {
		return database.jdbcClient();
	}

	private List<String> lines(String sql) {
		return jdbc().sql(sql).param("comparison", this.comparison).query(String.class).list();
	}

	@Test
	void decidesOnce() {
		List<String> before = lines("SELECT d::text FROM disclosure d WHERE comparison = :comparison ORDER BY 1");
		assertThat(before).hasSizeGreaterThan(1_000);
		assertThat(decide("comparisonStep", "disclosureStep")).isEqualTo(this.comparison);
		assertThat(lines("SELECT d::text FROM disclosure d WHERE comparison = :comparison ORDER BY 1"))
			.isEqualTo(before);
	}

	/** A figure that nothing is decided of would never be shown. */
	@Test
	void decidesOfEveryFigureOfAuthoritiesAndTheRegion() {
		assertThat(lines("""
				SELECT b.area_type || ' ' || b.area || ' ' || b.quarter || ' ' || b.measure
				FROM comparison_measure c
				JOIN benchmark b USING (measure_comparison)
				WHERE c.comparison = :comparison AND b.value IS NOT NULL
					AND b.area_type IN ('authority', 'joint', 'region', 'england', 'Cities of the East Midlands')
					AND (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area) NOT IN (
						SELECT measure_comparison, measure, quarter, area_type, area
						FROM benchmark_in(:comparison, 'public'))
				ORDER BY 1
				""")).isEmpty();
	}

	@Test
	void showsNothingOfWhatIsWithheld() {
		assertThat(lines("""
				SELECT measure FROM benchmark_in(:comparison, 'public')
				WHERE status = 'withheld' AND num_nonnulls(numerator, denominator, value, lower_95, upper_95) > 0
				""")).isEmpty();
		assertThat(lines("""
				SELECT area FROM benchmark_in(:comparison, 'public')
				WHERE area_type = 'authority' AND numerator BETWEEN 1 AND 5
				""")).isEmpty();
		// Rutland's referrals of 2021-22 are 33, c, 33, c.
		assertThat(
				lines("""
						SELECT p.quarter || CASE WHEN p.figure IS NULL THEN ' withheld' ELSE ' shown' END
						FROM history_in(:comparison, 'public') h
						CROSS JOIN LATERAL unnest(h.quarters, h.figures) AS p (quarter, figure)
						WHERE h.area = 'E06000017' AND h.area_type = 'authority' AND h.measure = 'referrals' AND p.quarter >= '2021-22'
						ORDER BY 1
						"""))
			.containsExactly("2021-22-Q1 shown", "2021-22-Q2 withheld", "2021-22-Q3 shown", "2021-22-Q4 withheld");
	}

	@Test
	void roundsTheRegion() {
		// 1,250 of 6,140 and the like: every count of the region to the nearest 10.
		assertThat(
				lines("""
						SELECT DISTINCT (b.numerator % 10)::text FROM benchmark_in(:comparison, 'public') b
						JOIN disclosure d USING (measure, quarter, area_type, area)
						WHERE d.comparison = :comparison AND d.edition = 'public' AND area_type = 'region' AND d.decision = 'rounded'
						"""))
			.allMatch((each) -> Double.parseDouble(each) == 0)
			.isNotEmpty();
		assertThat(
				lines("""
						SELECT count(*)::text FROM benchmark_in(:comparison, 'public') b
						JOIN disclosure d USING (measure, quarter, area_type, area)
						WHERE d.comparison = :comparison AND d.edition = 'public' AND area_type = 'region' AND d.decision = 'rounded'
							AND b.lower_95 IS NOT NULL
						"""))
			.containsExactly("0");
	}

	@Test
	void opensEverythingInTheRestrictedEdition() {
		assertThat(lines("""
				SELECT count(*)::text FROM benchmark_in(:comparison, 'restricted')
				""")).isEqualTo(lines("""
				SELECT count(*)::text FROM comparison_measure JOIN benchmark USING (measure_comparison)
				WHERE comparison = :comparison
				"""));
	}

	@Test
	void tellsWhyAFigureIsWithheld() {
		assertThat(text("Rutland", "three-or-more-placements")).isEqualTo("""
				Rutland: Three or more placements in 12 months, 2021-22-Q4
				In the public edition of 2021-22-Q4, decided on 1 July 2024: withheld, where it comes from. \
				It could be found, for the authorities add up to what is published of East Midlands.
				""");
		assertThat(text("Derby", "three-or-more-placements")).startsWith("""
				Derby: """)
			.contains("decided on 1 July 2024: withheld, to protect another figure.", "It could tell Rutland: ",
					"for the authorities add up to what is published of East Midlands.");
		assertThat(text("Derby", "children-looked-after")).contains("decided on 1 July 2024: shown, ");
		assertThat(text("East Midlands", "children-looked-after")).contains(": rounded to ", ", to the nearest 10.");
		assertThat(JsonOf.text(disclosures().tell(question("Derby", "three-or-more-placements")))).contains(
				"\"decision\" : \"withheld\"", "\"reason\" : \"secondary\"", "\"relation\" : \"published-total\"");
	}

	@Test
	void saysWhereNothingIsDecided() {
		assertThat(String.join("\n",
				DisclosedText.lines(disclosures()
					.tell(Question.of(this.catalogue, "Derby", "children-looked-after", Quarter.parse("2023-24-Q4"))))))
			.contains("No public edition tells of this figure");
	}

	private String text(String area, String measure) {
		return String.join("\n", DisclosedText.lines(disclosures().tell(question(area, measure))))
			.replaceAll("\n +", " ") + "\n";
	}

	private Question question(String area, String measure) {
		return Question.of(this.catalogue, area, measure, Quarter.parse("2021-22-Q4"));
	}

	private Disclosures disclosures() {
		return new Disclosures(jdbc(), CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")));
	}

}
