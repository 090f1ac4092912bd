package uk.quartile.console.figures;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;

/**
 * Reads figures through the door that documents read them through, in the restricted
 * edition.
 */
public final class JdbcShownFigures {

	/** What is published, not what would be. */
	private static final String COMPARISONS = """
			SELECT DISTINCT ON (c.quarter) c.quarter, c.id
			FROM comparison c
			JOIN document d ON d.comparison = c.id
			WHERE c.region = :region AND d.edition = 'restricted' AND NOT d.what_if
			ORDER BY c.quarter DESC, d.id DESC
			""";

	private static final String FIGURES = """
			SELECT b.area, b.area_type, b.measure, b.quarter, b.value, b.lower_95, b.upper_95, b.status, b.numerator,
				b.rank, b.ranked, y.earlier_value, b.versus_region, b.versus_neighbours, b.versus_england, t.verdict, s.list
			FROM benchmark_in(:comparison, 'restricted') b
			LEFT JOIN change_in(:comparison, 'restricted') y USING (measure_comparison, measure, quarter, area_type, area)
			LEFT JOIN trend_in(:comparison, 'restricted') t USING (measure_comparison, measure, quarter, area_type, area)
			LEFT JOIN stand_out_in(:comparison, 'restricted') s USING (measure_comparison, measure, quarter, area_type, area)
			WHERE (y.since IS NULL OR y.since = 'year-earlier') AND
			""";

	private static final String HISTORY = """
			SELECT quarters, figures, lower_limits, upper_limits
			FROM history_in(:comparison, 'restricted')
			WHERE measure = :measure AND area = :area
			""";

	private final JdbcClient jdbc;

	public JdbcShownFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The quarters that documents were made of, the newest first, with their comparisons.
	 */
	List<ComparedQuarter> compared(String region) {
		return this.jdbc.sql(COMPARISONS)
			.param("region", region)
			.query((row, number) -> new ComparedQuarter(Quarter.parse(row.getString(1)), row.getLong(2)))
			.list();
	}

	/** Of one measure, every area. */
	List<ShownFigure> ofMeasure(long comparison, String measure) {
		return read(comparison, "b.measure = :wanted", measure);
	}

	/** Of one area, every measure. */
	List<ShownFigure> ofArea(long comparison, String area) {
		return read(comparison, "b.area = :wanted", area);
	}

	/** What stands out, of whichever list. */
	List<ShownFigure> standingOut(long comparison) {
		return read(comparison, "s.list = ANY (string_to_array(:wanted, ' '))", "exception going-well marked-change");
	}

	private List<ShownFigure> read(long comparison, String condition, String wanted) {
		return this.jdbc.sql(FIGURES + condition)
			.param("comparison", comparison)
			.param("wanted", wanted)
			.query(JdbcShownFigures::figure)
			.list();
	}

	private static ShownFigure figure(ResultSet row, int number) throws SQLException {
		return new ShownFigure(row.getString("area"), row.getString("area_type"), row.getString("measure"),
				Quarter.parse(row.getString("quarter")), real(row, "value"), real(row, "lower_95"),
				real(row, "upper_95"), row.getString("status"), real(row, "numerator"),
				row.getObject("rank", Integer.class), row.getObject("ranked", Integer.class),
				real(row, "earlier_value"), text(row, "versus_region"), text(row, "versus_neighbours"),
				text(row, "versus_england"), text(row, "verdict"), text(row, "list"));
	}

	private static @Nullable Double real(ResultSet row, String column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? null : value;
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getString(column)).orElse("");
	}

	/** The values of an area, the newest first. */
	List<PastValue> history(long comparison, String measure, String area) {
		List<PastValue> values = new ArrayList<>();
		this.jdbc.sql(HISTORY)
			.param("comparison", comparison)
			.param("measure", measure)
			.param("area", area)
			.query((row) -> {
				String[] quarters = (String[]) row.getArray("quarters").getArray();
				Double[] figures = (Double[]) row.getArray("figures").getArray();
				@Nullable Double[] lower = limits(row.getArray("lower_limits"), quarters.length);
				@Nullable Double[] upper = limits(row.getArray("upper_limits"), quarters.length);
				for (int each = quarters.length - 1; each >= 0; each--) {
					values.add(new PastValue(Quarter.parse(quarters[each]), figures[each], lower[each], upper[each]));
				}
			});
		return values;
	}

	private static @Nullable Double[] limits(@Nullable Array limits, int length) throws SQLException {
		return (limits != null) ? (Double[]) limits.getArray() : new Double[length];
	}

	/**
	 * A quarter that documents were made of.
	 *
	 * @param quarter of the documents
	 * @param comparison that they show
	 */
	record ComparedQuarter(Quarter quarter, long comparison) {
	}

	/**
	 * A value of a series.
	 *
	 * @param quarter of the value
	 * @param value null where there is none
	 * @param lower limit of what is ordinary; null where none can be told
	 * @param upper limit of what is ordinary; null where none can be told
	 */
	record PastValue(Quarter quarter, @Nullable Double value, @Nullable Double lower, @Nullable Double upper) {
	}

}
