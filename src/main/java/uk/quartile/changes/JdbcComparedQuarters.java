package uk.quartile.changes;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;

/** The regions and quarters that figures were made for. */
final class JdbcComparedQuarters {

	private static final String MADE = """
			SELECT DISTINCT quarter, region
			FROM comparison
			JOIN completion ON completion.comparison = comparison.id
			ORDER BY quarter, region
			""";

	private JdbcComparedQuarters() {
	}

	static List<FigureChange.Made> all(JdbcClient jdbc) {
		return jdbc.sql(MADE)
			.query((row, number) -> new FigureChange.Made(Quarter.parse(row.getString("quarter")),
					row.getString("region")))
			.list();
	}

}
