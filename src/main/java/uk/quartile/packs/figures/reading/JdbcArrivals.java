package uk.quartile.packs.figures.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.returns.Arrival;

/** Reads when returns came. */
public final class JdbcArrivals {

	private static final String ARRIVALS = """
			WITH checked AS (
				SELECT s.id, s.quarter, unnest(string_to_array(s.authority, '+')) AS authority,
					(s.received_at AT TIME ZONE 'Europe/London')::date AS received_on,
					EXISTS (
						SELECT FROM submission_check c
						WHERE c.submission = s.id AND c.outcome = 'accepted' AND c.checked_at <= :receivedBy) AS accepted
				FROM submission s
				WHERE s.authority IS NOT NULL AND s.received_at <= :receivedBy AND s.quarter BETWEEN :from AND :to
			), came AS (
				SELECT authority, quarter, min(id) AS first, min(id) FILTER (WHERE accepted) AS first_accepted,
					min(received_on) FILTER (WHERE accepted) AS accepted_on
				FROM checked
				GROUP BY authority, quarter
			)
			SELECT authority, quarter, accepted_on, first < first_accepted AS rejected_first
			FROM came
			ORDER BY authority COLLATE "C", quarter
			""";

	private static final String BEGAN = """
			SELECT min(received_at AT TIME ZONE 'Europe/London')::date FROM received_file
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	/**
	 * A reader of what was received by an instant.
	 * @param receivedBy in the future for all there is
	 */
	public JdbcArrivals(JdbcClient jdbc, OffsetDateTime receivedBy) {
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
	}

	/** Of the returns of some quarters, by authority and quarter. */
	public List<Arrival> between(Quarter from, Quarter to) {
		return this.jdbc.sql(ARRIVALS)
			.param("receivedBy", this.receivedBy)
			.param("from", from.toString())
			.param("to", to.toString())
			.query((row, number) -> new Arrival(row.getString("authority"), Quarter.parse(row.getString("quarter")),
					row.getObject("accepted_on", LocalDate.class), row.getBoolean("rejected_first")))
			.list();
	}

	/**
	 * The day on which anything was first received: before it nobody took note of days.
	 */
	public Optional<LocalDate> began() {
		return this.jdbc.sql(BEGAN).query(LocalDate.class).optional();
	}

}
