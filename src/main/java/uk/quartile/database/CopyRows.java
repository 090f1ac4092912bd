package uk.quartile.database;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;

import org.springframework.jdbc.datasource.DataSourceUtils;

import uk.quartile.domain.Written;

/**
 * Sends rows to one table by COPY, within the caller's transaction, as they come: however
 * many they are, one at a time is in memory.
 */
public final class CopyRows {

	private final String table;

	private final String columns;

	public CopyRows(String table, String columns) {
		this.table = table;
		this.columns = columns;
	}

	/**
	 * The values of one row.
	 * @param values in the order of the columns: bytes for a {@code bytea}, null for
	 * NULL, a {@link Written} by its word, anything else by its {@code toString}
	 */
	public static @Nullable Object[] row(@Nullable Object... values) {
		return values;
	}

	/**
	 * Sends rows.
	 * @param dataSource of the transaction that the caller is in
	 * @param rows to send
	 * @throws SQLException if PostgreSQL refuses a row; then none is stored
	 * @throws IllegalArgumentException if a text has a NUL character, which PostgreSQL
	 * can't keep
	 */
	public void send(DataSource dataSource, Stream<@Nullable Object[]> rows) throws SQLException {
		Connection connection = DataSourceUtils.getConnection(dataSource);
		try {
			CopyIn copy = connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("COPY " + this.table + " (" + this.columns + ") FROM STDIN");
			try {
				write(rows.iterator(), new BufferedWriter(
						new OutputStreamWriter(new PGCopyOutputStream(copy), StandardCharsets.UTF_8)));
				copy.endCopy();
			}
			finally {
				if (copy.isActive()) {
					copy.cancelCopy();
				}
			}
		}
		catch (IOException ex) {
			throw new SQLException(this.table + ": rows could not be sent: " + ex.getMessage(), ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, dataSource);
		}
	}

	private void write(Iterator<@Nullable Object[]> rows, Writer text) throws IOException {
		// A writer locks at each call: one a row, not one a character.
		StringBuilder row = new StringBuilder();
		while (rows.hasNext()) {
			@Nullable Object[] values = rows.next();
			row.setLength(0);
			for (int i = 0; i < values.length; i++) {
				if (i > 0) {
					row.append('\t');
				}
				append(values[i], row);
			}
			text.append(row.append('\n'));
		}
		text.flush();
	}

	private void append(@Nullable Object value, StringBuilder row) {
		if (value == null) {
			row.append("\\N");
		}
		else if (value instanceof byte[] bytes) {
			row.append("\\\\x").append(HexFormat.of().formatHex(bytes));
		}
		else {
			append((value instanceof Written word) ? word.written() : value.toString(), row);
		}
	}

	private void append(String written, StringBuilder row) {
		int plain = 0;
		while (plain < written.length() && isPlain(written.charAt(plain))) {
			plain++;
		}
		row.append(written, 0, plain);
		for (int i = plain; i < written.length(); i++) {
			append(written.charAt(i), written, row);
		}
	}

	private static boolean isPlain(char character) {
		return character >= ' ' && character != '\\';
	}

	private void append(char character, String of, StringBuilder row) {
		switch (character) {
			case '\\' -> row.append("\\\\");
			case '\t' -> row.append("\\t");
			case '\n' -> row.append("\\n");
			case '\r' -> row.append("\\r");
			case '\0' -> throw new IllegalArgumentException(this.table + ": found a NUL character in '"
					+ of.replace('\0', '?') + "'; expected text; take it out where the text comes from.");
			default -> row.append(character);
		}
	}

}
