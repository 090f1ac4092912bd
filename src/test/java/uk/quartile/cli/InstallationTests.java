package uk.quartile.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.cli.terminal.Output;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.database.TestDatabase;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program among others on a machine: their settings, its users, full disks and closed
 * pipes.
 */
class InstallationTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@TempDir
	private Path folder;

	@Test
	void keepsToItsOwnSettingsAndItsFilesToThoseWhoMayReadThem() throws Exception {
		Path region = this.folder.resolve("region");
		SampleRegion.write(region, 4, 5);
		Path here = Files.createDirectories(this.folder.resolve("here/config")).getParent();
		String foreign = "spring.datasource.hikari.maximum-pool-size=none\n";
		Files.writeString(here.resolve("application.properties"), foreign);
		Files.writeString(here.resolve("config/application.properties"), foreign);
		Map<String, String> environment = new HashMap<>(database.environment());
		environment.put("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "none");
		environment.put("SPRING_APPLICATION_JSON",
				"{\"spring.datasource.hikari.pool-name\": 1, \"spring.batch.job.enabled\": true}");
		environment.put("SPRING_PROFILES_ACTIVE", "foreign");
		CommandProcess run = CommandProcess.startIn(here, environment, "run", "--input",
				region.resolve("input").toString(), "--jobs", region.resolve("jobs").toString(), "--output",
				this.folder.resolve("output").toString(), "--data", this.folder.resolve("data").toString());
		assertThat(run.exitStatus()).as(run.err()).isIn(0, 3);
		List<Path> restricted = below(this.folder.resolve("output"), (file) -> file.toString().contains("restricted"));
		assertThat(restricted).anyMatch((file) -> file.endsWith("regional.pdf"))
			.allSatisfy((file) -> assertThat(mode(file)).isEqualTo(Files.isDirectory(file) ? "750" : "640"));
		assertThat(mode(this.folder.resolve("data/quartile.log"))).isEqualTo("640");
		assertThat(this.folder.resolve("data/tmp")).isEmptyDirectory();
	}

	@ParameterizedTest
	@ValueSource(strings = { "run", "check", "explain" })
	void refusesAFolderThatIsNotThere(String command) {
		Path missing = this.folder.resolve("missing");
		for (String option : List.of("--input", "--jobs")) {
			StringWriter err = new StringWriter();
			Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false);
			assertThat(Commands.commandLine(Clock.systemUTC(), terminal)
				.execute(Stream
					.concat(Stream.of(command, option, missing.toString()),
							command.equals("check") ? Stream.of("input/returns") : command.equals("explain")
									? Stream.of("Derby", "referrals", "2019-20-Q1") : Stream.<String>empty())
					.toArray(String[]::new)))
				.isEqualTo(2);
			assertThat(err).hasToString(option + ": found no folder " + missing
					+ "; expected a folder; name one, or leave it out for that of the checkout.\n");
		}
	}

	@Test
	void failsWhereStandardOutputIsFull() throws IOException {
		try (OutputStream full = new FileOutputStream("/dev/full")) {
			assertFails(new Output(full), "No space left on device");
		}
	}

	@Test
	void failsWhereStandardOutputIsClosedInTheMiddle() throws IOException {
		PipedOutputStream pipe = new PipedOutputStream();
		PipedInputStream reader = new PipedInputStream(pipe);
		Output out = new Output(pipe);
		out.println("the first line");
		reader.close();
		assertFails(out, "Pipe closed");
	}

	@Test
	void succeedsWhereAllHasArrived() {
		Terminal terminal = new Terminal(new Output(OutputStream.nullOutputStream()),
				new PrintWriter(new StringWriter()), false);
		terminal.out().println("all");
		assertThat(Commands.arrived(terminal, 0)).isZero();
		assertThat(Commands.arrived(terminal, 3)).isEqualTo(3);
	}

	private static void assertFails(Output out, String reason) {
		StringWriter err = new StringWriter();
		Terminal terminal = new Terminal(out, new PrintWriter(err, true), false);
		terminal.out().println("Returns: 267 taken in.");
		assertThat(Commands.arrived(terminal, 0)).isEqualTo(1);
		assertThat(Commands.arrived(terminal, 3)).isEqualTo(1);
		assertThat(Commands.arrived(terminal, 2)).isEqualTo(2);
		assertThat(err.toString()).startsWith("Standard output: found that it takes no more (" + reason
				+ "); expected that all could be written to it; see that it is neither full nor closed, and run again.\n");
	}

	private static List<Path> below(Path folder, Predicate<Path> sought) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(sought).toList();
		}
	}

	private static String mode(Path file) throws IOException {
		return Integer.toOctalString((Integer) Files.getAttribute(file, "unix:mode") & 0777);
	}

}
