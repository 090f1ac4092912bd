package uk.quartile.packs.figures.reading;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.verdict.StandOutFrom;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.packs.figures.StandOut;

/** Reads whether a figure stands out, from a row of {@link JdbcFigures}. */
final class JdbcStandOut {

	private JdbcStandOut() {
	}

	static @Nullable StandOut read(ResultSet row) throws SQLException {
		double byChance = row.getDouble("s_by_chance");
		if (row.wasNull()) {
			return null;
		}
		StandOutKind list = JdbcColumns.word(StandOutKind.class, row.getString("s_list"));
		double beyondChance = row.getDouble("s_beyond_chance");
		return new StandOut(list, row.wasNull() ? null : beyondChance,
				JdbcColumns.word(StandOutFrom.class, row.getString("s_beyond_from")), row.getInt("s_stands"),
				row.getInt("s_moves"), byChance, (list != null) ? row.getInt("s_place") : null,
				(list != null) ? row.getInt("s_region_place") : null);
	}

}
