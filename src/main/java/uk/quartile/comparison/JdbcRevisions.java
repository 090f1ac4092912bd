package uk.quartile.comparison;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Quarter;

/**
 * Tells which figures are no longer what was first returned: the submission in force
 * gives another numerator or denominator, or marker, than the first that was accepted.
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
				ORDER BY s.authority, s.quarter, s.received_at, s.id
			), replaced AS (
				SELECT first.id AS first, first.authority, first.quarter, first.sha256, f.id AS in_force,
					(f.received_at AT TIME ZONE 'Europe/London')::date AS received_on
				FROM first
				LEFT JOIN submissions_in_force(:receivedBy) f USING (authority, quarter)
				WHERE f.sha256 IS DISTINCT FROM first.sha256 AND quarter <= :quarter
			)
			""";

	private static final String RESTS_ON = REPLACED + """
			SELECT authority, quarter, sha256, received_on::text
			FROM replaced
			ORDER BY quarter, authority
			""";

	private static final String REVISED = REPLACED + """
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
			SELECT :comparison, k.code, r.quarter, was.measure, was.numerator, was.numerator_absence, was.denominator,
				was.denominator_absence, is_now.numerator, is_now.numerator_absence, is_now.denominator,
				is_now.denominator_absence, r.received_on
			FROM replaced r
			JOIN known_as k USING (authority)
			JOIN return_line was ON was.submission = r.first
			LEFT JOIN return_line is_now ON is_now.submission = r.in_force AND is_now.measure = was.measure
			WHERE (was.numerator, was.numerator_absence, was.denominator, was.denominator_absence)
				IS DISTINCT FROM
				(is_now.numerator, is_now.numerator_absence, is_now.denominator, is_now.denominator_absence)
			ON CONFLICT DO NOTHING
			""";

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
					.add(place + " received", String.valueOf(row.getString("received_on")));
			});
	}

	/** Keeps the revised figures of a comparison, in the caller's transaction. */
	void keep(long comparison, String region, Quarter quarter) {
		List<String> members = new ArrayList<>();
		List<String> aliases = new ArrayList<>();
		Footprints footprints = this.catalogue.footprints();
		for (Authority authority : this.catalogue.authorities()) {
			if (authority.region().equals(region)) {
				members.add(authority.code());
				aliases.add(footprints.sameGround(authority.code())
					.stream()
					.filter((same) -> !same.joint())
					.map(Footprint::code)
					.findFirst()
					.orElse(authority.code()));
			}
		}
		this.jdbc.sql(REVISED)
			.param("receivedBy", this.receivedBy)
			.param("quarter", quarter.toString())
			.param("members", members.toArray(String[]::new))
			.param("aliases", aliases.toArray(String[]::new))
			.param("comparison", comparison)
			.update();
	}

}
