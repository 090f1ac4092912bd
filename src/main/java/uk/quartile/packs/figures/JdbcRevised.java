package uk.quartile.packs.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.AreaType;
import uk.quartile.domain.Quarter;

/** The revised figures of a comparison, which are few. */
final class JdbcRevised {

	private static final String REVISED = """
			SELECT area, quarter, measure, first_numerator, first_denominator,
				coalesce(first_numerator_absence, first_denominator_absence) AS first_marker,
				numerator, denominator, coalesce(numerator_absence, denominator_absence) AS marker, received_on
			FROM revised_figure
			WHERE comparison = :comparison
			ORDER BY measure, quarter, area
			""";

	private final Map<Key, Revision> revised = new HashMap<>();

	JdbcRevised(JdbcClient jdbc, long comparison) {
		jdbc.sql(REVISED).param("comparison", comparison).query((row) -> {
			this.revised.put(
					new Key(row.getString("area"), Quarter.parse(row.getString("quarter")), row.getString("measure")),
					new Revision(returned(row, "first_"), returned(row, ""),
							row.getObject("received_on", LocalDate.class)));
		});
	}

	/** Of a figure, which is an authority's or none that is returned. */
	Revisions of(String area, String type, Quarter quarter, String measure) {
		boolean ofAuthority = type.equals(AreaType.AUTHORITY.written()) || type.equals(AreaType.JOINT.written());
		return ofAuthority
				? new Revisions(this.revised.get(new Key(area, quarter, measure)),
						this.revised.get(new Key(area, quarter.previous(), measure)),
						this.revised.get(new Key(area, quarter.yearEarlier(), measure)))
				: new Revisions(null, null, null);
	}

	private static Revision.AsReturned returned(ResultSet row, String first) throws SQLException {
		return new Revision.AsReturned(number(row.getBigDecimal(first + "numerator")),
				number(row.getBigDecimal(first + "denominator")), row.getString(first + "marker"));
	}

	private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros() : null;
	}

	/** A returned figure. */
	private record Key(String area, Quarter quarter, String measure) {
	}

}
