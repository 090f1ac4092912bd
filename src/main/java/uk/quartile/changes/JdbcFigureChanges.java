package uk.quartile.changes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.figure.FigureStatus;

/** Sets the figures of comparisons beside those of others. */
final class JdbcFigureChanges {

	/**
	 * A measure that two comparisons share is the same in both. What is in one alone is
	 * set beside the other's by measure, quarter and area.
	 */
	private static final String DIFFERENT = """
			WITH pair AS (
				SELECT * FROM unnest(:was::bigint[], :now::bigint[]) AS ids (was, now)
			), was AS (
				SELECT p.was, p.now, b.measure, b.quarter, b.area_type, b.area, b.status, b.numerator, b.denominator, b.value
				FROM pair p
				JOIN comparison_measure m ON m.comparison = p.was
				JOIN benchmark b USING (measure_comparison)
				WHERE m.measure_comparison NOT IN (SELECT measure_comparison FROM comparison_measure WHERE comparison = p.now)
			), is_now AS (
				SELECT p.was, p.now, b.measure, b.quarter, b.area_type, b.area, b.status, b.numerator, b.denominator, b.value
				FROM pair p
				JOIN comparison_measure m ON m.comparison = p.now
				JOIN benchmark b USING (measure_comparison)
				WHERE m.measure_comparison NOT IN (SELECT measure_comparison FROM comparison_measure WHERE comparison = p.was)
			)
			SELECT c.quarter AS made_quarter, c.region, measure, d.quarter, area_type, area,
				w.status AS was_status, w.numerator AS was_numerator, w.denominator AS was_denominator, w.value AS was_value,
				n.status AS now_status, n.numerator AS now_numerator, n.denominator AS now_denominator, n.value AS now_value
			FROM was w
			FULL JOIN is_now n USING (was, now, measure, quarter, area_type, area)
			CROSS JOIN LATERAL (SELECT quarter) d
			JOIN comparison c ON c.id = was
			WHERE (w.status, w.numerator, w.denominator, w.value)
				IS DISTINCT FROM (n.status, n.numerator, n.denominator, n.value)
			ORDER BY c.quarter, c.region, measure COLLATE "C", d.quarter COLLATE "C",
				array_position(ARRAY['authority', 'joint', 'region', 'neighbours', 'england'], area_type), area_type COLLATE "C",
				area COLLATE "C"
			""";

	private final JdbcClient jdbc;

	JdbcFigureChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The figures that differ, without causes.
	 * @param comparisons of now, by those of then
	 */
	List<FigureChange> between(SortedMap<Long, Long> comparisons) {
		return this.jdbc.sql(DIFFERENT)
			.param("was", comparisons.keySet().toArray(Long[]::new))
			.param("now", comparisons.values().toArray(Long[]::new))
			.query((row, number) -> new FigureChange(
					new FigureChange.Made(Quarter.parse(row.getString("made_quarter")), row.getString("region")),
					new FigureChange.Key(row.getString("area"), AreaKind.read(row.getString("area_type")),
							Quarter.parse(row.getString("quarter")), row.getString("measure")),
					side(row, "was_"), side(row, "now_"), List.of()))
			.list();
	}

	private static FigureChange.@Nullable Side side(ResultSet row, String side) throws SQLException {
		String status = row.getString(side + "status");
		double value = row.getDouble(side + "value");
		boolean none = row.wasNull();
		return (status == null) ? null
				: new FigureChange.Side(FigureStatus.read(status), number(row.getBigDecimal(side + "numerator")),
						number(row.getBigDecimal(side + "denominator")), none ? null : value);
	}

	private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros() : null;
	}

}
