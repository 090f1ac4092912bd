package uk.quartile.database;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows for one table, sent by COPY within the caller's transaction. */
public final class CopyRows {

	private final String statement;

	private final StringBuilder text = new StringBuilder();

	public CopyRows(String table, String columns) {
		this.statement = "COPY " + table + " (" + columns + ") FROM STDIN";
	}

	/**
	 * Adds a row.
	 * @param values in the order of the columns, written as their {@code toString}; null
	 * is NULL
	 * @return this
	 */
	public CopyRows add(@Nullable Object... values) {
		for (int i = 0; i < values.length; i++) {
			if (i > 0) {
				this.text.append('\t');
			}
			append(values[i]);
		}
		this.text.append('\n');
		return this;
	}

	private void append(@Nullable Object value) {
		if (value == null) {
			this.text.append("\\N");
			return;
		}
		String written = value.toString();
		for (int i = 0; i < written.length(); i++) {
			char character = written.charAt(i);
			switch (character) {
				case '\\' -> this.text.append("\\\\");
				case '\t' -> this.text.append("\\t");
				case '\n' -> this.text.append("\\n");
				case '\r' -> this.text.append("\\r");
				default -> this.text.append(character);
			}
		}
	}

	/**
	 * Sends the rows added.
	 * @param dataSource of the transaction that the caller is in
	 * @throws SQLException if PostgreSQL refuses a row; then none is stored
	 */
	public void send(DataSource dataSource) throws SQLException {
		Connection connection = DataSourceUtils.getConnection(dataSource);
		try {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn(this.statement, new StringReader(this.text.toString()));
		}
		catch (IOException ex) {
			throw new IllegalStateException("a text in memory can be read", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, dataSource);
		}
	}

}
