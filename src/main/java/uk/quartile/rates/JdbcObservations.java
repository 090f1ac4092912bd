package uk.quartile.rates;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/** Derives observations of all sources in force that have none yet, all at once. */
final class JdbcObservations {

	private static final String SOURCES = """
			SELECT authority || ' ' || quarter AS place, sha256, id AS submission, NULL::bigint AS comparator_counts
			FROM submissions_in_force(:receivedBy)
			UNION ALL
			(SELECT path, sha256, NULL, id
			FROM received_file
			WHERE path = :path AND sha256 = :sha256
			ORDER BY id DESC
			LIMIT 1)
			ORDER BY place
			""";

	private static final String FILE_IN_FORCE = """
			SELECT id
			FROM received_file
			WHERE path = :path AND sha256 = :sha256
			ORDER BY id DESC
			LIMIT 1
			""";

	private static final String DERIVE = """
			INSERT INTO derivation (fingerprint, basis, submission, comparator_counts, derived_at)
			SELECT fingerprint, :basis, submission, comparator_counts, :now
			FROM unnest(:fingerprints::text[], :submissions::bigint[], :files::bigint[])
				AS source (fingerprint, submission, comparator_counts)
			ON CONFLICT (fingerprint) DO NOTHING
			RETURNING id
			""";

	/**
	 * A population is that of the quarter's mid-year, or else of the latest of the two
	 * years before for which every member of the footprint has a row. Where a code has
	 * none for a year, what covers the same ground may have: first the code that it was
	 * before a recoding, or is after it, then all parts of a split or merger together.
	 */
	private static final String OBSERVE = """
			INSERT INTO observation (derivation, area, quarter, measure, status, numerator, numerator_absence,
				denominator, denominator_absence, denominator_source, population_year, population_release, line_number,
				dictionary)
			WITH line AS (
				SELECT d.id AS derivation, s.authority AS area, s.quarter, l.measure, l.status, l.numerator,
					l.numerator_absence, l.denominator, l.denominator_absence, 'returned' AS source, l.line_number,
					s.dictionary
				FROM derivation d
				JOIN submission s ON s.id = d.submission
				JOIN return_line l ON l.submission = s.id
				WHERE d.id = ANY (:derivations::bigint[]) AND l.measure = ANY (:measures::text[])
				UNION ALL
				SELECT d.id, c.area, c.quarter, c.measure, 'published', c.numerator,
					c.numerator_absence, c.denominator, c.denominator_absence, 'published', c.line_number, NULL
				FROM derivation d
				JOIN comparator_count c ON c.file = d.comparator_counts
				WHERE d.id = ANY (:derivations::bigint[]) AND c.measure = ANY (:measures::text[])
			), place AS (
				SELECT DISTINCT area, left(quarter, 4)::integer AS year
				FROM line
				WHERE measure = ANY (:ofPopulation::text[])
			), member AS (
				SELECT area, year, cardinality(string_to_array(area, '+')) AS members,
					unnest(string_to_array(area, '+')) AS code
				FROM place
			), given (code, ground, choice) AS (
				SELECT code, code, 0 FROM member
				UNION
				SELECT * FROM unnest(:codes::text[], :grounds::text[]) WITH ORDINALITY
			), part AS (
				SELECT code, choice, cardinality(string_to_array(ground, '+')) AS parts,
					unnest(string_to_array(ground, '+')) AS area
				FROM given
			), estimate AS (
				SELECT DISTINCT ON (m.area, m.year, m.code, p.mid_year) m.area, m.year, m.members, p.mid_year,
					CASE WHEN count(p.population_0_17) = s.parts THEN sum(p.population_0_17) END AS population_0_17
				FROM member m
				JOIN part s USING (code)
				JOIN population p ON p.area = s.area AND p.mid_year BETWEEN m.year - 2 AND m.year
				WHERE p.file = :populations AND p.release = :release
				GROUP BY m.area, m.year, m.members, m.code, p.mid_year, s.choice, s.parts
				HAVING count(*) = s.parts
				ORDER BY m.area, m.year, m.code, p.mid_year, s.choice
			), children AS (
				SELECT DISTINCT ON (area, year) area, year, mid_year,
					CASE WHEN count(population_0_17) = members THEN sum(population_0_17) END AS number
				FROM estimate
				GROUP BY area, year, members, mid_year
				HAVING count(*) = members
				ORDER BY area, year, mid_year DESC
			)
			SELECT l.derivation, l.area, l.quarter, l.measure, l.status, l.numerator, l.numerator_absence,
				CASE WHEN l.measure = ANY (:ofPopulation::text[]) THEN c.number ELSE l.denominator END,
				CASE WHEN l.measure = ANY (:ofPopulation::text[]) THEN NULL ELSE l.denominator_absence END,
				CASE WHEN c.number IS NOT NULL THEN 'population'
					WHEN l.measure <> ALL (:ofPopulation::text[]) AND l.denominator IS NOT NULL THEN l.source END,
				CASE WHEN c.number IS NOT NULL THEN c.mid_year END,
				CASE WHEN c.number IS NOT NULL THEN :release END,
				l.line_number, l.dictionary
			FROM line l
			LEFT JOIN children c ON c.area = l.area AND c.year = left(l.quarter, 4)::integer
				AND l.measure = ANY (:ofPopulation::text[])
			""";

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final Run run;

	private final Clock clock;

	JdbcObservations(JdbcClient jdbc, Catalogue catalogue, Run run, Clock clock) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.run = run;
		this.clock = clock;
	}

	/**
	 * Derives what is not derived yet, in the caller's transaction.
	 * @return how many observations there are more
	 */
	int derive() {
		List<Long> derivations = newDerivations();
		return derivations.isEmpty() ? 0 : observe(derivations);
	}

	private List<Long> newDerivations() {
		String basis = this.catalogue.derivationBasis(this.run.program(), this.run.populationRelease());
		List<Source> sources = this.jdbc.sql(SOURCES)
			.param("receivedBy", this.run.receivedBy())
			.param("path", Source.COMPARATOR_COUNTS)
			.param("sha256", sha256(Source.COMPARATOR_COUNTS))
			.query(Source.class)
			.list();
		return this.jdbc.sql(DERIVE)
			.param("basis", basis)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("fingerprints", sources.stream().map((each) -> each.fingerprint(basis)).toArray(String[]::new))
			.param("submissions", sources.stream().map(Source::submission).toArray(Long[]::new))
			.param("files", sources.stream().map(Source::comparatorCounts).toArray(Long[]::new))
			.query(Long.class)
			.list();
	}

	private int observe(List<Long> derivations) {
		List<Ground> grounds = grounds();
		return this.jdbc.sql(OBSERVE)
			.param("derivations", derivations.toArray(Long[]::new))
			.param("measures", codes(false))
			.param("ofPopulation", codes(true))
			.param("populations", fileInForce("reference/populations.csv"))
			.param("codes", grounds.stream().map(Ground::code).toArray(String[]::new))
			.param("grounds", grounds.stream().map((each) -> each.same().code()).toArray(String[]::new))
			.param("release", this.run.populationRelease())
			.update();
	}

	/** For each authority, in the order of preference. */
	private List<Ground> grounds() {
		Footprints footprints = this.catalogue.footprints();
		return this.catalogue.authorities()
			.stream()
			.map(Authority::code)
			.flatMap((code) -> footprints.sameGround(code).stream().map((same) -> new Ground(code, same)))
			.toList();
	}

	private String[] codes(boolean ofPopulation) {
		return this.catalogue.measures()
			.stream()
			.filter((each) -> !ofPopulation || ofPopulation(each))
			.map(Measure::code)
			.toArray(String[]::new);
	}

	private static boolean ofPopulation(Measure measure) {
		return measure.denominator() == Denominator.POPULATION_0_17 && measure.unit() != Unit.COUNT;
	}

	private long fileInForce(String path) {
		return this.jdbc.sql(FILE_IN_FORCE)
			.param("path", path)
			.param("sha256", sha256(path))
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new IllegalStateException(path
					+ ": found no receipt of the file in force, expected it to be received before the job begins"));
	}

	private String sha256(String path) {
		return this.catalogue.files().getOrDefault(path, "none");
	}

	/**
	 * What else covers the ground of an authority exactly.
	 *
	 * @param code of the authority
	 * @param same one or several authorities of other days
	 */
	private record Ground(String code, Footprint same) {
	}

}
