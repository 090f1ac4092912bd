package uk.quartile.packs.figures.reading;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.figures.Spread;

/** Reads what a figure stands beside from its row. */
final class JdbcOtherComparators {

	private JdbcOtherComparators() {
	}

	static OtherComparators read(ResultSet row, AreaNames names) throws SQLException {
		Double published = JdbcColumns.value(row, "published_value");
		Double people = JdbcColumns.value(row, "general_population_value");
		return new OtherComparators(subGroups(row),
				new Figure.Against(JdbcColumns.value(row, "graded_value"), JdbcColumns.quarter(row, "graded_quarter"),
						JdbcColumns.verdict(row, "versus_graded")),
				JdbcColumns.whole(row, "graded_members"), JdbcColumns.whole(row, "graded_members_with_figure"),
				(people != null) ? new OtherComparators.GeneralPopulation(people,
						row.getString("general_population_period"), row.getString("general_population_group")) : null,
				JdbcColumns.quarter(row, "value_quarter"), ground(row.getString("ground"), names),
				(published != null)
						? new OtherComparators.Published(JdbcColumns.number(row, "published_numerator"), published)
						: null,
				spread(row));
	}

	private static OtherComparators.@Nullable Ground ground(@Nullable String codes, AreaNames names) {
		return (codes != null) ? new OtherComparators.Ground(codes, names.name(codes)) : null;
	}

	private static Spread spread(ResultSet row) throws SQLException {
		Integer place = JdbcColumns.whole(row, "england_place");
		Integer of = JdbcColumns.whole(row, "quartiles_of");
		Integer regionQuarter = JdbcColumns.whole(row, "region_quarter_of");
		if (place == null && of == null && regionQuarter == null) {
			return Spread.NONE;
		}
		return new Spread(
				(place != null) ? new Spread.InEngland(place, row.getInt("england_ranked"), row.getInt("england_below"),
						row.getInt("england_above"), Quarter.parse(row.getString("england_place_quarter")),
						JdbcColumns.whole(row, "england_quarter_of")) : null,
				regionQuarter, JdbcColumns.whole(row, "neighbours_quarter_of"),
				(of != null) ? new Spread.Quartiles(row.getDouble("lower_quartile"), row.getDouble("middle_quartile"),
						row.getDouble("upper_quartile"), of) : null,
				reach(row));
	}

	private static Spread.@Nullable Reach reach(ResultSet row) throws SQLException {
		Quarter quarter = JdbcColumns.quarter(row, "england_spread_quarter");
		return (quarter == null) ? null : new Spread.Reach(row.getDouble("england_least"), row.getDouble("england_low"),
				row.getDouble("england_high"), row.getDouble("england_most"), quarter);
	}

	private static List<OtherComparators.InSubGroup> subGroups(ResultSet row) throws SQLException {
		Array names = row.getArray("sub_groups");
		if (names == null) {
			return List.of();
		}
		String[] name = (String[]) names.getArray();
		Double[] value = (Double[]) row.getArray("sub_group_values").getArray();
		String[] verdict = (String[]) row.getArray("sub_group_verdicts").getArray();
		List<OtherComparators.InSubGroup> groups = new ArrayList<>();
		for (int i = 0; i < name.length; i++) {
			groups.add(new OtherComparators.InSubGroup(name[i], value[i], JdbcColumns.word(Verdict.class, verdict[i])));
		}
		return groups;
	}

}
