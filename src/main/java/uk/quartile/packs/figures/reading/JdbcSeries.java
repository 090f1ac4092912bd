package uk.quartile.packs.figures.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.OverTime;

/** The series that trends are told of, of a region's measures alone. */
final class JdbcSeries {

	private static final String POINTS = """
			SELECT p.measure, p.quarter, p.area_type, p.area, p.point_quarter, p.value, p.begins_anew
			FROM trend_point_in(:comparison, :edition) p
			ORDER BY p.measure, p.quarter, p.area_type, p.area, p.point_quarter
			""";

	private final Map<List<String>, List<OverTime.Point>> series = new HashMap<>();

	JdbcSeries(JdbcClient jdbc, long comparison, Edition edition) {
		jdbc.sql(POINTS).param("comparison", comparison).param("edition", edition.written()).query((row) -> {
			this.series.computeIfAbsent(key(row, "quarter"), (key) -> new ArrayList<>())
				.add(new OverTime.Point(Quarter.parse(row.getString("point_quarter")), row.getDouble("value"),
						row.getString("begins_anew")));
		});
	}

	/** Of a row of {@link JdbcFigures}. */
	List<OverTime.Point> of(ResultSet row) throws SQLException {
		return List.copyOf(this.series.getOrDefault(key(row, "figure_quarter"), List.of()));
	}

	private static List<String> key(ResultSet row, String quarter) throws SQLException {
		return List.of(row.getString("measure"), row.getString(quarter), row.getString("area_type"),
				row.getString("area"));
	}

}
