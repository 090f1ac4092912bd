package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Fingerprint;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/** Real processes, ended by real signals, on an invented region. */
class KillTests {

	@TempDir
	private static Path region;

	private static SortedMap<String, String> undisturbed;

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@TempDir
	private Path folder;

	@BeforeAll
	static void writeTheRegion() throws IOException {
		SampleRegion.write(region, 4, 5);
	}

	/** One run after the other is killed, each a step farther on, until one isn't. */
	@Test
	void finishesWithTheSameBytesAfterAKillInEachStep() throws Exception {
		Path output = this.folder.resolve("output");
		for (String step : List.of("intake", "plausibility", "observations", "rates", "comparison", "packs")) {
			int before = begun(step, this.database.jdbcClient());
			CommandProcess killed = run(output);
			awaitStep(step, before, killed);
			killed.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
			assertThat(killed.process().exitValue()).as("SIGKILL in " + step).isEqualTo(137);
		}
		CommandProcess last = run(output);
		assertThat(last.exitStatus()).as(last.err() + last.out()).isIn(0, 3);
		assertThat(bytes(output)).isEqualTo(undisturbed());
		assertThat(last.err()).doesNotContain("failed");
		assertThat(this.folder.resolve("data/tmp")).as("fonts of the killed runs").isEmptyDirectory();
	}

	@Test
	void stopsInGoodOrderWhenInterrupted() throws Exception {
		Path output = this.folder.resolve("output");
		CommandProcess stopped = run(output);
		awaitStep("intake", 0, stopped);
		long start = System.nanoTime();
		// SIGTERM, which Ctrl-C's SIGINT takes the same way as.
		stopped.process().destroy();
		assertThat(stopped.exitStatus()).as(stopped.err()).isEqualTo(130);
		assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
		assertThat(stopped.out()).matches("Interrupted after .* s; the next run goes on from there.\n");
		assertThat(stopped.err())
			.contains("Stopping: what is at hand is finished first, so that nothing is half-written.\n");
		assertThat(status()).isEqualTo("STOPPED");
		CommandProcess next = run(output);
		assertThat(next.exitStatus()).as(next.err()).isIn(0, 3);
		assertThat(bytes(output)).isEqualTo(undisturbed());
	}

	/** What an undisturbed run on an empty database writes, computed once. */
	private SortedMap<String, String> undisturbed() throws Exception {
		if (undisturbed == null) {
			TestDatabase fresh = new TestDatabase();
			fresh.beforeAll(null);
			try {
				Path output = region.resolve("undisturbed");
				CommandProcess run = start(fresh, output);
				assertThat(run.exitStatus()).as(run.err()).isIn(0, 3);
				undisturbed = bytes(output);
				assertThat(undisturbed.keySet()).anyMatch((name) -> name.endsWith("regional.pdf"));
			}
			finally {
				fresh.afterAll(null);
			}
		}
		return undisturbed;
	}

	private CommandProcess run(Path output) throws IOException {
		return start(this.database, output);
	}

	private CommandProcess start(TestDatabase database, Path output) throws IOException {
		return CommandProcess.start(database.environment(), "run", "--input", region.resolve("input").toString(),
				"--jobs", region.resolve("jobs").toString(), "--output", output.toString(), "--data",
				this.folder.resolve("data").toString());
	}

	private void awaitStep(String step, int before, CommandProcess run) throws Exception {
		// To connect costs the server far more than to be asked.
		try (Connection connection = this.database.dataSource().getConnection()) {
			JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			while (run.process().isAlive()) {
				if (begun(step, jdbc) > before) {
					return;
				}
				Thread.sleep(5);
			}
		}
		throw new AssertionError("ended before the step " + step + ": " + run.err());
	}

	/** How often it was. */
	private static int begun(String step, JdbcClient jdbc) {
		return jdbc.sql("SELECT count(*) FROM batch_step_execution WHERE step_name = :step")
			.param("step", step)
			.query(Integer.class)
			.single();
	}

	private String status() {
		return this.database.jdbcClient()
			.sql("SELECT status FROM batch_job_execution ORDER BY job_execution_id DESC LIMIT 1")
			.query(String.class)
			.single();
	}

	/** All files but the manifest, which names the run and the time. */
	static SortedMap<String, String> bytes(Path output) throws IOException {
		SortedMap<String, String> bytes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(output)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (!file.endsWith("manifest.json")) {
					bytes.put(output.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
				}
			}
		}
		return bytes;
	}

}
