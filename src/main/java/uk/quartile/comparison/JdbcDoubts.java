package uk.quartile.comparison;

import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;

/**
 * Tells which figures of a region may not be right: the newest judgement of the return in
 * force warns of their line, and the line has no note.
 */
final class JdbcDoubts {

	private static final String DOUBTS = """
			WITH known_as AS (
				SELECT DISTINCT authority, authority AS code
				FROM submissions_in_force(:receivedBy)
				WHERE string_to_array(authority, '+') && :members::text[]
				UNION
				SELECT member, alias FROM unnest(:members::text[], :aliases::text[]) AS same (member, alias)
			), doubt AS (
				SELECT k.code AS area, f.quarter, l.measure, a.ordinal, f.authority AS returned_by, a.check_name, a.column_name,
					a.found, a.expected
				FROM submissions_in_force(:receivedBy) f
				JOIN known_as k USING (authority)
				JOIN judgement_in_force j ON j.submission = f.id
				JOIN judgement_finding a ON a.judgement = j.judgement
				JOIN return_line l ON l.submission = f.id AND l.line_number = a.line
				WHERE f.quarter <= :quarter AND l.numerator IS NOT NULL AND l.note !~ '\\S' AND a.column_name IS NOT NULL
			)
			""";

	private static final String RESTS_ON = DOUBTS + """
			SELECT concat_ws(' ', quarter, area, measure, ordinal) AS figure,
				concat_ws(' | ', returned_by, check_name, column_name, found, expected) AS says
			FROM doubt
			ORDER BY quarter, area, measure, ordinal, returned_by
			""";

	private static final String DOUBTED = DOUBTS
			+ """
					INSERT INTO doubted_figure (comparison, area, quarter, measure, ordinal, returned_by, check_name, column_name,
						found, expected)
					SELECT :comparison, area, quarter, measure, ordinal, returned_by, check_name, column_name, found, expected
					FROM doubt
					ORDER BY quarter, area, measure, ordinal, returned_by
					ON CONFLICT DO NOTHING
					""";

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	private final Catalogue catalogue;

	JdbcDoubts(JdbcClient jdbc, OffsetDateTime receivedBy, Catalogue catalogue) {
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
		this.catalogue = catalogue;
	}

	/** Adds the doubts about a region's figures, up to a quarter. */
	void addTo(Fingerprint fingerprint, String region, Quarter quarter) {
		of(RESTS_ON, region, quarter).query((row) -> {
			fingerprint.add("doubt " + row.getString("figure"), row.getString("says"));
		});
	}

	/** Keeps the doubted figures of a comparison, in the caller's transaction. */
	void keep(long comparison, String region, Quarter quarter) {
		of(DOUBTED, region, quarter).param("comparison", comparison).update();
	}

	private JdbcClient.StatementSpec of(String statement, String region, Quarter quarter) {
		OtherCodes knownAs = OtherCodes.of(this.catalogue, (authority) -> Catalogue.isWithin(authority, region));
		return this.jdbc.sql(statement)
			.param("receivedBy", this.receivedBy)
			.param("quarter", quarter.toString())
			.param("members", knownAs.members().toArray(String[]::new))
			.param("aliases", knownAs.aliases().toArray(String[]::new));
	}

}
