package uk.quartile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A database of the first Quartile, with rows in each of its tables, in today's. */
class FilledSchemaTests {

	/**
	 * What the next run works out anew from what was received: migration 7 made other
	 * tables of the first two, and undid that comparisons were complete.
	 */
	private static final Set<String> MADE_ANEW = Set.of("benchmark", "change", "completion");

	private static final String FINGERPRINT = "0123456789abcdef".repeat(4);

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@RegisterExtension
	final TestDatabase postgresql15 = TestDatabase.onPostgresql15();

	private Map<String, List<String>> before = Map.of();

	@BeforeEach
	void fill() throws IOException {
		fill(this.database);
	}

	private void fill(TestDatabase filled) throws IOException {
		filled.jdbcClient().sql("DROP SCHEMA public CASCADE").update();
		filled.jdbcClient().sql("CREATE SCHEMA public").update();
		Flyway.configure().dataSource(filled.dataSource()).target("6").load().migrate();
		filled.jdbcClient().sql(Files.readString(Path.of("src/test/resources/migrations/6.sql"))).update();
		this.before = rows(filled.jdbcClient());
	}

	@Test
	void beginsWithRowsInEachTable() {
		assertThat(this.before).hasSize(25).noneSatisfy((table, rows) -> assertThat(rows).isEmpty());
	}

	@Test
	void keepsWhatWasReceivedAndTold() {
		keepsAll(this.database);
	}

	@Test
	void keepsItOnPostgresql15Too() throws IOException {
		fill(this.postgresql15);
		keepsAll(this.postgresql15);
	}

	private void keepsAll(TestDatabase filled) {
		takeAwayOnTheWay(filled);
		try (Database opened = filled.database()) {
			new Schema(opened, "1.0.0", FINGERPRINT).bringUpToDate();
			assertThat(new Schema(opened, "1.0.0", FINGERPRINT).toCome().migrations()).isZero();
		}
		JdbcClient jdbc = filled.jdbcClient();
		this.before.forEach((table, rows) -> {
			if (!MADE_ANEW.contains(table)) {
				assertThat(lost(jdbc, table, rows)).as("rows of " + table + " that are not there any more").isEmpty();
				assertThat(jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single()).as(table)
					.isEqualTo(rows.size());
			}
		});
		assertThat(jdbc.sql("SELECT submission FROM submission_in_force").query(Long.class).list())
			.as("the newest that was accepted is in force")
			.containsExactly(1L);
		assertThat(jdbc.sql("SELECT newest FROM file_removal WHERE path = 'reference/successions.csv'")
			.query(Long.class)
			.single()).as("which receipt it was that was taken away").isEqualTo(2);
		assertThat(jdbc
			.sql("INSERT INTO submission (file, sha256, content, size, received_at) VALUES ('next', repeat('f', "
					+ "64), '', 0, now()) RETURNING id")
			.query(Long.class)
			.single()).as("numbers go on").isEqualTo(4);
	}

	/** Migration 24 gives rows of a later table a column that they must fill. */
	private static void takeAwayOnTheWay(TestDatabase filled) {
		Flyway.configure().dataSource(filled.dataSource()).target("21").load().migrate();
		filled.jdbcClient()
			.sql("INSERT INTO file_removal VALUES ('reference/successions.csv', '2020-08-21T02:00:00Z')")
			.update();
	}

	/** Columns that came later don't matter; each that was there must say the same. */
	private static List<String> lost(JdbcClient jdbc, String table, List<String> rows) {
		return rows.stream()
			.filter((row) -> jdbc.sql("SELECT count(*) FROM " + table + " t WHERE to_jsonb(t) @> CAST(? AS jsonb)")
				.param(row)
				.query(Integer.class)
				.single() != 1)
			.toList();
	}

	private static Map<String, List<String>> rows(JdbcClient jdbc) {
		Map<String, List<String>> rows = new TreeMap<>();
		jdbc.sql("SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace "
				+ "AND relname <> 'flyway_schema_history'")
			.query(String.class)
			.list()
			.forEach((table) -> rows.put(table,
					jdbc.sql("SELECT to_jsonb(t)::text FROM " + table + " t").query(String.class).list()));
		return rows;
	}

}
