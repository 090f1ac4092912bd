package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import uk.quartile.database.EmbeddedDatabase;
import uk.quartile.database.TestDatabase;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/** The database fails a run in one step after the other; the last run makes all good. */
class LostConnectionTests {

	private static final List<String> STEPS = List.of("intake", "plausibility", "observations", "rates", "comparison",
			"packs");

	@TempDir
	private static Path region;

	@RegisterExtension
	static final TestDatabase undisturbed = new TestDatabase();

	@RegisterExtension
	static final TestDatabase postgresql15 = TestDatabase.onPostgresql15();

	private static SortedMap<String, String> expected;

	@TempDir
	private Path folder;

	@BeforeAll
	static void runUndisturbed() throws Exception {
		SampleRegion.write(region, 4, 5);
		Path output = region.resolve("undisturbed");
		CommandProcess run = run(undisturbed.environment(), output, region.resolve("data"));
		assertThat(run.exitStatus()).as(run.err()).isIn(0, 3);
		expected = KillTests.bytes(output);
	}

	/**
	 * PostgreSQL ends all its connections, and recovers, when one of its processes dies.
	 */
	@Test
	void beginsAnewAfterABackendWasKilledInEachStep() throws Exception {
		Path data = data();
		Path output = this.folder.resolve("output");
		// Held open, so that the runs needn't start it each.
		try (EmbeddedDatabase open = EmbeddedDatabase.open(data)) {
			for (String step : STEPS) {
				letLinger(step, data);
				CommandProcess run = run(Map.of(), output, data);
				killABackend(run, step, data);
				assertThat(run.exitStatus()).as(step + ": " + run.err() + run.out()).isEqualTo(1);
				assertThat(run.err()).as(step)
					.containsOnlyOnce("Database: lost the connection to the database (")
					.doesNotContain("unexpectedly")
					.doesNotContain("Exception");
			}
		}
		CommandProcess last = run(Map.of(), output, data);
		assertThat(last.exitStatus()).as(last.err()).isIn(0, 3);
		assertThat(KillTests.bytes(output)).isEqualTo(expected);
	}

	@Test
	void beginsAnewAfterACommitFailed() throws Exception {
		Path output = this.folder.resolve("output");
		JdbcClient jdbc = postgresql15.jdbcClient();
		jdbc.sql("""
				CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
				$$ BEGIN RAISE EXCEPTION 'refused on purpose'; END $$
				""").update();
		for (String table : List.of("submission", "rate", "document", "batch_step_execution")) {
			jdbc.sql("CREATE CONSTRAINT TRIGGER refuse AFTER INSERT OR UPDATE ON " + table
					+ " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()")
				.update();
			CommandProcess run = run(postgresql15.environment(), output, this.folder.resolve("data"));
			assertThat(run.exitStatus()).as(table + ": " + run.err() + run.out()).isEqualTo(1);
			assertThat(run.err()).as(table).contains("refused on purpose").doesNotContain("UNKNOWN");
			jdbc.sql("DROP TRIGGER refuse ON " + table).update();
		}
		CommandProcess last = run(postgresql15.environment(), output, this.folder.resolve("data"));
		assertThat(last.exitStatus()).as(last.err()).isIn(0, 3);
		assertThat(KillTests.bytes(output)).isEqualTo(expected);
	}

	/** With the programs of the tests' own server, which take some time to unpack. */
	private Path data() throws IOException {
		Path data = Files.createDirectories(this.folder.resolve("data"));
		try (Stream<Path> programs = Files.list(Path.of("target", "test-database"))) {
			for (Path each : programs.filter((path) -> path.getFileName().toString().startsWith("postgresql-"))
				.toList()) {
				Files.createSymbolicLink(data.resolve(each.getFileName()), each.toAbsolutePath());
			}
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.open(data)) {
			Flyway.configure().dataSource(database.url(), database.username(), database.password()).load().migrate();
			client(database).sql("""
					CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS
					$$ BEGIN PERFORM pg_sleep(1); RETURN NEW; END $$
					""").update();
		}
		return data;
	}

	private void killABackend(CommandProcess run, String step, Path data) throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(data);
				Connection connection = dataSource(database).getConnection()) {
			// To connect costs the server far more than to be asked.
			JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			while (run.process().isAlive()) {
				List<Long> backends = new ArrayList<>();
				if (begun(jdbc, step)) {
					backends.addAll(jdbc
						.sql("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' "
								+ "AND pid <> pg_backend_pid() AND application_name = 'quartile' ORDER BY state, pid")
						.query(Long.class)
						.list());
				}
				if (!backends.isEmpty()) {
					ProcessHandle.of(backends.get(0)).ifPresent(ProcessHandle::destroyForcibly);
					return;
				}
				Thread.sleep(5);
			}
		}
		throw new AssertionError("ended before the step " + step + ": " + run.err() + run.out());
	}

	/** Whether the newest execution is in the step. */
	private static boolean begun(JdbcClient jdbc, String step) {
		return jdbc.sql("SELECT count(*) FROM batch_step_execution WHERE step_name = ? AND status = 'STARTED'")
			.param(step)
			.query(Integer.class)
			.single() > 0;
	}

	/** Lets a step end no sooner than somebody has seen it. */
	private static void letLinger(String step, Path data) {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(data)) {
			client(database).sql("DROP TRIGGER IF EXISTS linger ON batch_step_execution").update();
			client(database)
				.sql("CREATE TRIGGER linger BEFORE UPDATE ON batch_step_execution FOR EACH ROW WHEN (NEW.status = "
						+ "'COMPLETED' AND NEW.step_name = '" + step + "') EXECUTE FUNCTION linger()")
				.update();
		}
	}

	private static JdbcClient client(EmbeddedDatabase database) {
		return JdbcClient.create(dataSource(database));
	}

	private static DataSource dataSource(EmbeddedDatabase database) {
		return new DriverManagerDataSource(database.url(), database.username(), database.password());
	}

	private static CommandProcess run(Map<String, String> environment, Path output, Path data) throws IOException {
		return CommandProcess.start(environment, "run", "--input", region.resolve("input").toString(), "--jobs",
				region.resolve("jobs").toString(), "--output", output.toString(), "--data", data.toString());
	}

}
