package uk.quartile.disclosure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;

/** Keeps which editions were decided, and what they have shown. */
final class JdbcEditions {

	private static final String COMPARED = """
			SELECT region, quarter
			FROM comparison
			WHERE id = :comparison AND NOT EXISTS (
				SELECT FROM disclosed_edition WHERE comparison = :comparison AND edition = :edition)
			""";

	/** The newest of each figure that earlier editions have shown. */
	private static final String EARLIER = """
			SELECT DISTINCT ON (area_type, area, quarter, measure) area_type, area, quarter, measure, numerator, denominator
			FROM disclosure
			WHERE edition = :edition AND numerator IS NOT NULL AND quarter BETWEEN :from AND :quarter
				AND string_to_array(area, '+') && :areas::text[]
			ORDER BY area_type, area, quarter, measure, comparison DESC
			""";

	private static final String DECIDED = """
			INSERT INTO disclosed_edition (comparison, edition, decided_at, figures, withheld, told)
			VALUES (:comparison, :edition, :at, :figures, :withheld, :told)
			""";

	private static final String OF = "SELECT region, quarter FROM comparison WHERE id = :comparison";

	/** Returns in force that all have signed whose they are. */
	private static final String SIGNED = """
			SELECT DISTINCT unnest(string_to_array(s.authority, '+'))
			FROM signatures_in_force(:receivedBy) g
			JOIN submission s ON s.id = g.submission
			WHERE s.quarter = :quarter AND s.id NOT IN (SELECT submission FROM unsigned_in_force(:receivedBy, :quarter))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcEditions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What is compared. */
	Undecided of(long comparison) {
		return this.jdbc.sql(OF)
			.param("comparison", comparison)
			.query((row, number) -> new Undecided(row.getString("region"), Quarter.parse(row.getString("quarter"))))
			.single();
	}

	/** Codes of the authorities whose return for a quarter is in force and signed. */
	Set<String> signed(Quarter quarter, OffsetDateTime receivedBy) {
		return Set.copyOf(this.jdbc.sql(SIGNED)
			.param("quarter", quarter.toString())
			.param("receivedBy", receivedBy)
			.query(String.class)
			.list());
	}

	/** What is compared, unless its edition is decided. */
	Optional<Undecided> undecided(long comparison, Edition edition) {
		return this.jdbc.sql(COMPARED)
			.param("comparison", comparison)
			.param("edition", edition.written())
			.query((row, number) -> new Undecided(row.getString("region"), Quarter.parse(row.getString("quarter"))))
			.optional();
	}

	List<Earlier> earlier(Edition edition, Collection<String> areas, Quarter from, Quarter quarter) {
		return this.jdbc.sql(EARLIER)
			.param("edition", edition.written())
			.param("areas", areas.toArray(String[]::new))
			.param("from", from.toString())
			.param("quarter", quarter.toString())
			.query((row, number) -> new Earlier(
					new Decision.Of(AreaKind.read(row.getString("area_type")), row.getString("area"),
							Quarter.parse(row.getString("quarter")), row.getString("measure")),
					row.getBigDecimal("numerator"), row.getBigDecimal("denominator")))
			.list();
	}

	/** In the caller's transaction, with the decisions themselves. */
	void decided(long comparison, Edition edition, List<Decision> decisions) {
		this.jdbc.sql(DECIDED)
			.param("comparison", comparison)
			.param("edition", edition.written())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("figures", decisions.size())
			.param("withheld", decisions.stream().filter((each) -> each.shown() == Shown.WITHHELD).count())
			.param("told", decisions.stream().filter(Decision::told).count())
			.update();
	}

	/**
	 * What is to be decided of.
	 *
	 * @param region GSS code
	 * @param quarter compared
	 */
	record Undecided(String region, Quarter quarter) {
	}

}
