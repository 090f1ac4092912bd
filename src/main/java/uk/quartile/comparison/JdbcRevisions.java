package uk.quartile.comparison;

import java.time.OffsetDateTime;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;

/**
 * Tells which figures are no longer what was first returned: the submission in force
 * gives another numerator or denominator, or marker, than the first that was accepted.
 * What was withheld or withdrawn since is marked, but not told again.
 */
final class JdbcRevisions {

	private static final String REPLACED = """
			WITH first AS (
				SELECT DISTINCT ON (s.authority, s.quarter) s.*
				FROM submission s
				WHERE s.authority IS NOT NULL AND s.received_at <= :receivedBy
					AND EXISTS (
						SELECT FROM submission_check c
						WHERE c.submission = s.id AND c.outcome = 'accepted' AND c.checked_at <= :receivedBy)
				ORDER BY s.authority, s.quarter, s.id
			), replaced AS (
				SELECT first.id AS first, first.authority, first.quarter, first.sha256, f.id AS in_force,
					first.id IN (SELECT submission FROM withdrawals_in_force(:receivedBy)) AS first_withdrawn,
					(f.received_at AT TIME ZONE 'Europe/London')::date AS received_on
				FROM first
				LEFT JOIN submissions_in_force(:receivedBy) f USING (authority, quarter)
				WHERE f.sha256 IS DISTINCT FROM first.sha256 AND quarter <= :quarter
			)
			""";

	private static final String RESTS_ON = REPLACED + """
			SELECT authority, quarter, sha256, first_withdrawn, received_on::text
			FROM replaced
			ORDER BY quarter, authority
			""";

	private static final String REVISED = REPLACED
			+ """
					, known_as AS (
						SELECT DISTINCT authority, authority AS code
						FROM replaced
						WHERE string_to_array(authority, '+') && :members::text[]
						UNION
						SELECT member, alias FROM unnest(:members::text[], :aliases::text[]) AS same (member, alias)
					)
					INSERT INTO revised_figure (comparison, area, quarter, measure, first_numerator, first_numerator_absence,
						first_denominator, first_denominator_absence, numerator, numerator_absence, denominator,
						denominator_absence, received_on)
					SELECT :comparison, k.code, r.quarter, was.measure, CASE WHEN shown THEN was.numerator END,
						CASE WHEN shown THEN was.numerator_absence END, CASE WHEN shown THEN was.denominator END,
						CASE WHEN shown THEN was.denominator_absence END, is_now.numerator, is_now.numerator_absence, is_now.denominator,
						is_now.denominator_absence, r.received_on
					FROM replaced r
					JOIN known_as k USING (authority)
					JOIN return_line was ON was.submission = r.first
					LEFT JOIN return_line is_now ON is_now.submission = r.in_force AND is_now.measure = was.measure
					CROSS JOIN LATERAL (
						SELECT NOT (r.first_withdrawn OR coalesce(is_now.numerator_absence = ANY (:withholding::text[]), false)
							OR coalesce(is_now.denominator_absence = ANY (:withholding::text[]), false)) AS shown) s
					WHERE (was.numerator, was.numerator_absence, was.denominator, was.denominator_absence)
						IS DISTINCT FROM
						(is_now.numerator, is_now.numerator_absence, is_now.denominator, is_now.denominator_absence)
					ON CONFLICT DO NOTHING
					""";

	private static final String[] WITHHOLDING = Stream.of(Absence.values())
		.filter(Absence::withholds)
		.map(Absence::written)
		.toArray(String[]::new);

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	private final Catalogue catalogue;

	JdbcRevisions(JdbcClient jdbc, OffsetDateTime receivedBy, Catalogue catalogue) {
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
		this.catalogue = catalogue;
	}

	/**
	 * Adds what the marks of revised figures rest on: the first submission of each return
	 * that another has taken the place of, and when that came.
	 */
	void addTo(Fingerprint fingerprint, Quarter quarter) {
		this.jdbc.sql(RESTS_ON)
			.param("receivedBy", this.receivedBy)
			.param("quarter", quarter.toString())
			.query((row) -> {
				String place = "returns/" + row.getString("quarter") + "/" + row.getString("authority");
				fingerprint.add(place + " first", row.getString("sha256"))
					.add(place + " received", String.valueOf(row.getString("received_on")))
					.add(place + " first withdrawn", row.getString("first_withdrawn"));
			});
	}

	/** Keeps the revised figures of a comparison, in the caller's transaction. */
	void keep(long comparison, String region, Quarter quarter) {
		OtherCodes knownAs = OtherCodes.of(this.catalogue, (authority) -> authority.region().equals(region));
		this.jdbc.sql(REVISED)
			.param("receivedBy", this.receivedBy)
			.param("quarter", quarter.toString())
			.param("members", knownAs.members().toArray(String[]::new))
			.param("aliases", knownAs.aliases().toArray(String[]::new))
			.param("comparison", comparison)
			.param("withholding", WITHHOLDING)
			.update();
	}

}
