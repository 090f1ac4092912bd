package uk.quartile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import uk.quartile.database.Database;
import uk.quartile.database.TestDatabase;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What docs/operations.md tells operators to do, done: all is as it was, and numbers go
 * on.
 */
class BackUpTests {

	private static final Path TOOLS = Path.of("/usr/lib/postgresql/15/bin");

	@RegisterExtension
	final TestDatabase server = TestDatabase.onPostgresql15();

	@TempDir
	private static Path folder;

	private static String told;

	@BeforeAll
	static void fill() throws Exception {
		SampleRegion.write(folder.resolve("region"), 4, 5);
		assertThat(run(Map.of()).exitStatus()).isIn(0, 3);
		told = explained(Map.of());
	}

	@Test
	void bringsBackAnEmbeddedDatabaseThatWasCopiedWhileStopped() throws Exception {
		said("cp", "-a", data().toString(), folder.resolve("backup").toString());
		FileSystemUtils.deleteRecursively(data());
		assertThat(data()).doesNotExist();
		said("cp", "-a", folder.resolve("backup").toString(), data().toString());
		assertIsAsItWas(Map.of());
	}

	@Test
	void movesAnEmbeddedDatabaseToAServerAndBacksThatUp() throws Exception {
		assumeTrue(Files.isExecutable(TOOLS.resolve("pg_dump")) && Files.isExecutable(Path.of("/usr/bin/psql")),
				"PostgreSQL's own tools are not installed");
		Map<String, String> environment = this.server.environment();
		try (Database up = Database.embedded(data())) {
			assertThat(moved(environment)).matches("(?s).*Moved \\d+ tables\\. From now on name the server.*");
			assertThat(moved(environment)).contains(
					"found runs on the server already; expected a database that nobody " + "has used; name a new one.");
		}
		assertIsAsItWas(environment);
		assertThat(numbers()).as("runs are numbered on").containsExactly(1L);

		String address = this.server.url().replaceFirst("jdbc:", "").replaceFirst("\\?.*", "");
		Path dump = folder.resolve("quartile.dump");
		tool(TOOLS.resolve("pg_dump").toString(), "--format=custom", "--file=" + dump, address);
		this.server.jdbcClient().sql("DROP SCHEMA public CASCADE").update();
		this.server.jdbcClient().sql("CREATE SCHEMA public").update();
		tool(TOOLS.resolve("pg_restore").toString(), "--clean", "--if-exists", "--no-owner", "--exit-on-error",
				"--dbname=" + address, dump.toString());
		assertIsAsItWas(environment);
	}

	private List<Long> numbers() {
		return this.server.jdbcClient()
			.sql("SELECT job_execution_id FROM batch_job_execution ORDER BY 1")
			.query(Long.class)
			.list();
	}

	private static void assertIsAsItWas(Map<String, String> environment) throws Exception {
		CommandProcess again = run(environment);
		assertThat(again.out().lines()).as(again.out() + again.err()).last().asString().startsWith("Nothing to do (");
		assertThat(explained(environment)).isEqualTo(told);
	}

	private static CommandProcess run(Map<String, String> environment) throws Exception {
		return command(environment, "run", "--reports", "regional");
	}

	private static String explained(Map<String, String> environment) throws Exception {
		CommandProcess explain = command(environment, "explain", authority(), "children-looked-after", "2023-24-Q4",
				"--format", "json");
		assertThat(explain.exitStatus()).as(explain.out() + explain.err()).isZero();
		return explain.out();
	}

	private static String authority() throws IOException {
		try (Stream<Path> returns = Files.list(folder.resolve("region/input/returns/2023-24-Q4"))) {
			return returns.map((each) -> each.getFileName().toString().replaceFirst("\\..*", ""))
				.sorted()
				.findFirst()
				.orElseThrow();
		}
	}

	private static CommandProcess command(Map<String, String> environment, String... words) throws Exception {
		List<String> all = new java.util.ArrayList<>(List.of(words));
		all.addAll(List.of("--input", folder.resolve("region/input").toString(), "--jobs",
				folder.resolve("region/jobs").toString(), "--output", folder.resolve("output").toString(), "--data",
				data().toString()));
		return CommandProcess.start(environment, all.toArray(String[]::new)).ended();
	}

	private static Path data() {
		return folder.resolve("data");
	}

	private static String moved(Map<String, String> environment) throws Exception {
		return said(environment, "docs/operations/move-to-server.sh", data().toString());
	}

	private void tool(String... command) throws Exception {
		Map<String, String> environment = new TreeMap<>();
		environment.put("PGUSER", this.server.username());
		environment.put("PGPASSWORD", this.server.password());
		assertThat(said(environment, command)).isEmpty();
	}

	private static String said(String... command) throws IOException {
		return said(Map.of(), command);
	}

	private static String said(Map<String, String> environment, String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
