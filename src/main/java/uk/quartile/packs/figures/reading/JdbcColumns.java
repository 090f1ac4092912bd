package uk.quartile.packs.figures.reading;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.verdict.Verdict;

/** Reads columns of rows of figures. */
final class JdbcColumns {

	private JdbcColumns() {
	}

	static @Nullable Verdict verdict(ResultSet row, String column) throws SQLException {
		return word(Verdict.class, row.getString(column));
	}

	/** Of a closed list; null where there is none. */
	static <E extends Enum<E> & Written> @Nullable E word(Class<E> list, @Nullable String written) {
		return (written == null) ? null
				: Written.read(list, written)
					.orElseThrow(() -> new IllegalStateException("a row of figures: found the word '" + written
							+ "'; expected " + Suggestions.anyOf(list) + "; correct it there"));
	}

	static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
		BigDecimal number = row.getBigDecimal(column);
		return (number == null) ? null : number.stripTrailingZeros();
	}

	static @Nullable Double value(ResultSet row, String column) throws SQLException {
		double value = row.getDouble(column);
		return row.wasNull() ? null : value;
	}

	static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}

	static @Nullable Quarter quarter(ResultSet row, String column) throws SQLException {
		String quarter = row.getString(column);
		return (quarter == null) ? null : Quarter.parse(quarter);
	}

}
