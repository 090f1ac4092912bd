package uk.quartile.database;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchemaTests {

	private static final String FINGERPRINT = "0123456789abcdef".repeat(4);

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	/** Flyway by itself only logs that it knows less than the database has. */
	@Test
	void refusesTheTablesOfANewerQuartile() {
		bringUpToDate("0.9.0");
		addMigration("999");
		jdbc().sql("COMMENT ON TABLE flyway_schema_history IS 'Quartile 1.2.0, sources " + FINGERPRINT + "'").update();
		List<?> before = contents();
		assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> bringUpToDate("1.1.0"))
			.withMessage(where() + ": found tables of a newer Quartile (Quartile 1.2.0, sources 0123456789ab), with "
					+ "migration 999; expected none newer than " + newest()
					+ ", the newest of this Quartile, 1.1.0; use "
					+ "the newer one, or another database. Nothing was written.");
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void saysWhatToDoWhereMigrationsDiffer() {
		bringUpToDate("1.1.0");
		jdbc().sql("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '3'").update();
		assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> bringUpToDate("1.2.0"))
			.withMessage(where() + ": found tables that other migrations made than those of this Quartile, 1.2.0 "
					+ "(Migration checksum mismatch for migration version 3); expected its own; use the Quartile that made "
					+ "them (Quartile 1.1.0, sources 0123456789ab), or let this one make new tables in another directory "
					+ "(--data) or an empty database: it takes in all returns again.");
	}

	@Test
	void refusesTheTablesOfAnotherProgram() {
		jdbc().sql("DROP TABLE flyway_schema_history").update();
		assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> bringUpToDate("1.1.0"))
			.withMessage(where() + ": found tables of another program; expected none, or Quartile's; name an empty "
					+ "database, or one of its own.");
	}

	@Test
	void makesThemWhereThereAreNone() {
		jdbc().sql("DROP SCHEMA public CASCADE").update();
		jdbc().sql("CREATE SCHEMA public").update();
		bringUpToDate("1.1.0");
		assertThat(newest()).isNotEmpty();
	}

	/** From here on numbered upwards: an older program must see that it is the older. */
	@Test
	void areNumberedUpwards() {
		assertThat(jdbc().sql("""
				SELECT version FROM flyway_schema_history
				WHERE version::numeric > 18 AND version !~ '^[0-9]+$' ORDER BY installed_rank
				""").query(String.class).list()).isEmpty();
	}

	private void bringUpToDate(String version) {
		try (Database opened = this.database.database()) {
			new Schema(opened, version, FINGERPRINT).bringUpToDate();
		}
	}

	private void addMigration(String version) {
		jdbc().sql("""
				INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
					installed_by, execution_time, success)
				VALUES (999, ?, 'of a newer one', 'SQL', 'V999__Newer.sql', 1, 'a newer one', 1, true)
				""").param(version).update();
	}

	private List<?> contents() {
		return jdbc().sql("SELECT *, obj_description('flyway_schema_history'::regclass) FROM flyway_schema_history")
			.query()
			.listOfRows();
	}

	private String newest() {
		return jdbc().sql(
				"SELECT version FROM flyway_schema_history WHERE version <> '999' ORDER BY version::numeric DESC LIMIT 1")
			.query(String.class)
			.single();
	}

	private String where() {
		return "QUARTILE_DATABASE_URL, " + this.database.url().replaceFirst("\\?.*", "");
	}

	private JdbcClient jdbc() {
		return this.database.jdbcClient();
	}

}
