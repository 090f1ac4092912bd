package uk.quartile.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/**
 * The tables, brought to where this program has them. Which program did so last stands in
 * a comment on Flyway's table: the same one needs not look through its migrations again,
 * which would take longer than most commands do.
 */
public final class Schema {

	private static final String LAST = """
			SELECT obj_description(to_regclass('flyway_schema_history'), 'pg_class')
			""";

	private static final String TABLES = """
			SELECT EXISTS (SELECT FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace)
			""";

	private static final String BEGINNING = "Quartile ";

	private final Database database;

	private final String version;

	private final String stamp;

	/**
	 * The tables of a database.
	 * @param version of this program, as a person knows it
	 * @param fingerprint of its sources, migrations included
	 */
	public Schema(Database database, String version, String fingerprint) {
		this.database = database;
		this.version = version;
		this.stamp = BEGINNING + version + ", sources " + fingerprint;
	}

	/**
	 * Makes or alters tables, if need be.
	 * @throws DatabaseException if a newer program has altered them, or they are not this
	 * program's; then nothing has been written
	 */
	public void bringUpToDate() {
		try (Connection connection = this.database.connect()) {
			String last = last(connection);
			if (this.stamp.equals(last)) {
				return;
			}
			// Nothing is ignored, migrations of newer programs neither.
			migrate(flyway(), last);
			stamp(connection);
		}
		catch (SQLException ex) {
			throw silent(ex);
		}
	}

	/**
	 * How far the tables are from where this program has them; nothing is written.
	 * @return the migrations to come, and which program came last
	 * @throws DatabaseException if a newer program has altered them, or they are not this
	 * program's
	 */
	public ToCome toCome() {
		try (Connection connection = this.database.connect()) {
			String last = last(connection);
			if (this.stamp.equals(last)) {
				return new ToCome(true, 0, program(last).strip());
			}
			Flyway flyway = flyway("*:pending");
			if (!hasTables(connection)) {
				return new ToCome(false, flyway.info().pending().length, "");
			}
			if (flyway.info().applied().length == 0) {
				throw foreign(null);
			}
			try {
				flyway.validate();
			}
			catch (FlywayValidateException ex) {
				throw refusal(flyway, last, ex);
			}
			return new ToCome(true, flyway.info().pending().length, program(last).strip());
		}
		catch (SQLException ex) {
			throw silent(ex);
		}
	}

	private Flyway flyway(String... ignored) {
		return Flyway.configure()
			.dataSource(this.database.getJdbcUrl(), this.database.getUsername(), this.database.getPassword())
			.locations("classpath:db/migration")
			.loggers("slf4j")
			.ignoreMigrationPatterns(ignored)
			.load();
	}

	private static boolean hasTables(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(TABLES);
				ResultSet row = statement.executeQuery()) {
			return row.next() && row.getBoolean(1);
		}
	}

	private DatabaseException silent(SQLException ex) {
		return new DatabaseException(this.database.where() + ": found that the database does not answer ("
				+ ex.getMessage() + "); expected it to tell of its tables; try again.", ex);
	}

	private DatabaseException foreign(@Nullable Exception ex) {
		return new DatabaseException(this.database.where() + ": found tables of another program; expected none, or "
				+ "Quartile's; name an empty database, or one of its own.", ex);
	}

	private void migrate(Flyway flyway, @Nullable String last) {
		try {
			flyway.migrate();
		}
		catch (FlywayValidateException ex) {
			throw refusal(flyway, last, ex);
		}
		catch (FlywayException ex) {
			if (String.valueOf(ex.getMessage()).contains("non-empty schema")) {
				throw foreign(ex);
			}
			throw ex;
		}
	}

	private DatabaseException refusal(Flyway flyway, @Nullable String last, FlywayValidateException ex) {
		MigrationInfo[] all = flyway.info().all();
		String newer = Arrays.stream(all)
			.filter((each) -> each.getState() == MigrationState.FUTURE_SUCCESS
					|| each.getState() == MigrationState.FUTURE_FAILED)
			.map((each) -> String.valueOf(each.getVersion()))
			.collect(Collectors.joining(", "));
		if (newer.isEmpty()) {
			return new DatabaseException(this.database.where()
					+ ": found tables that other migrations made than those of " + "this Quartile, " + this.version
					+ " (" + reason(ex) + "); expected its own; use the Quartile that " + "made them" + program(last)
					+ ", or let this one make new tables in another directory (--data) or "
					+ "an empty database: it takes in all returns again.", ex);
		}
		return new DatabaseException(this.database.where() + ": found tables of a newer Quartile" + program(last)
				+ ", with migration " + newer + "; expected none newer than " + newestOwn(all) + ", the newest of this "
				+ "Quartile, " + this.version + "; use the newer one, or another database. Nothing was written.", ex);
	}

	/** Flyway's own words, without its advice to repair. */
	private static String reason(FlywayValidateException ex) {
		return String.valueOf(ex.getMessage())
			.lines()
			.skip(1)
			.filter((line) -> !line.isBlank())
			.findFirst()
			.orElse("they don't agree")
			.strip();
	}

	private static String newestOwn(MigrationInfo[] all) {
		return Arrays.stream(all)
			.filter((each) -> each.getState().isResolved() && each.getVersion() != null)
			.map(MigrationInfo::getVersion)
			.max(Comparator.naturalOrder())
			.map(String::valueOf)
			.orElse("none");
	}

	/** The program of a stamp, where there is one. */
	private static String program(@Nullable String last) {
		return (last != null && last.startsWith(BEGINNING)) ? " (" + last.replaceFirst("(sources .{12}).*", "$1") + ")"
				: "";
	}

	private static @Nullable String last(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(LAST);
				ResultSet row = statement.executeQuery()) {
			return row.next() ? row.getString(1) : null;
		}
	}

	/** Left out by one who may use the tables, and doesn't own them. */
	private void stamp(Connection connection) {
		try (PreparedStatement statement = connection
			.prepareStatement("COMMENT ON TABLE flyway_schema_history IS '" + this.stamp.replace("'", "''") + "'")) {
			statement.execute();
		}
		catch (SQLException ex) {
			// The next start looks through the migrations again, as this one has.
		}
	}

	/**
	 * What the tables are short of.
	 *
	 * @param made whether there are any tables
	 * @param migrations to come
	 * @param program that brought them to where they are, in brackets; blank where that
	 * isn't known
	 */
	public record ToCome(boolean made, int migrations, String program) {
	}

}
