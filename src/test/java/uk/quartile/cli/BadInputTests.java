package uk.quartile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.database.Database;
import uk.quartile.database.RunLock;
import uk.quartile.database.TestDatabase;
import uk.quartile.run.Failure;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new user gets wrong: one helpful sentence each, and the right exit status. */
class BadInputTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void refusesAnUnknownRegion() {
		assertThat(execute("run", "--region", "E12000099", "--output", path("output"))).isEqualTo(2);
		assertThat(this.err).hasToString("--region: found 'E12000099'; expected all, or the code of a region in "
				+ "input/reference/authorities.csv, E12000001 (North East), E12000002 (North West), E12000003 (Yorkshire "
				+ "and The Humber), E12000004 (East Midlands), E12000005 (West Midlands), E12000006 (East of England), "
				+ "E12000007 (London), E12000008 (South East), E12000009 (South West); correct it.\n");
	}

	@Test
	void saysThatTheDiskIsFullWhateverWrapsIt() {
		assertThat(Failure.of(new IllegalStateException(
				new RuntimeException("No space left on device", new IOException("No space left on device")))))
			.isEqualTo(new Failure("Output: found the disk full; expected room to write; make room, and run again.",
					false));
	}

	/**
	 * A second reader of the table took the two blank names for the same column twice.
	 */
	@Test
	void checksAgainstATableWithTwoBlankColumns() throws IOException {
		Path input = this.folder.resolve("input");
		FileSystemUtils.copyRecursively(Path.of("input/reference"), input.resolve("reference"));
		Path populations = input.resolve("reference/populations.csv");
		Files.writeString(populations, Files.readString(populations).replace("\n", ",,\r\n"));
		Path file = Path.of("input/returns/2019-20-Q1/E06000016.csv");
		assertThat(execute("check", file.toString(), "--input", input.toString())).isZero();
		assertThat(this.err).hasToString("");
		assertThat(this.out.toString()).endsWith("1 return checked: all would be accepted.\n");
	}

	@Test
	void listsEveryFaultOfAMeasuresFile() throws IOException {
		Path jobs = Files.createDirectories(this.folder.resolve("jobs"));
		Files.copy(FrozenJobs.FOLDER.resolve("quarterly-benchmarking.yml"), jobs.resolve("quarterly-benchmarking.yml"));
		Files.writeString(jobs.resolve("measures.yml"),
				Files.readString(FrozenJobs.FOLDER.resolve("measures.yml"))
					.replaceFirst("unit: per-10000", "unit: per-1000")
					.replaceFirst("basis: quarter", "basis: month")
					.replaceFirst("polarity: neutral", "polarity: good"));
		assertThat(execute("run", "--jobs", jobs.toString(), "--output", path("output"))).isEqualTo(1);
		assertThat(this.err.toString().lines()).hasSize(3)
			.allMatch((line) -> line.matches("jobs/measures.yml line \\d+, .*: found .*; expected .*\\."));
		assertThat(this.err.toString()).contains("per-1000'", "month'", "good'");
	}

	@Test
	void saysWhatAnEmptyInputFolderLacks() throws IOException {
		Path input = Files.createDirectories(this.folder.resolve("input"));
		assertThat(execute("run", "--input", input.toString(), "--output", path("output"))).isEqualTo(1);
		assertThat(this.err).hasToString(input + "/reference: found none of the files that belong there; expected "
				+ "authorities.csv, successions.csv, populations.csv, neighbours.csv, comparator_counts.csv; name another "
				+ "folder with --input, or try ./quartile sample DIR, which writes an example.\n");
	}

	@Test
	void refusesAnOutputFolderThatCanNotBeWrittenTo() throws IOException {
		Path file = Files.createFile(this.folder.resolve("output"));
		assertThat(execute("run", "--output", file.toString())).isEqualTo(1);
		assertThat(this.err).hasToString(file + ": found that it can't be written to (FileAlreadyExists); expected a "
				+ "folder that " + System.getProperty("user.name")
				+ " may write to, with room on the disk; see to that, or name another folder with --output.\n");
	}

	@Test
	void saysThatNothingAnswersAtTheDatabasesAddress() throws Exception {
		long start = System.nanoTime();
		CommandProcess run = CommandProcess.start(
				Map.of("QUARTILE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/quartile"), "run", "--output",
				path("output"), "--data", path("data"));
		assertThat(run.exitStatus()).isEqualTo(1);
		assertThat(run.err()).isEqualTo("QUARTILE_DATABASE_URL: found jdbc:postgresql://127.0.0.1:1/quartile, where "
				+ "nothing answers (Connection refused); expected a PostgreSQL server of version 15 or later; start it, "
				+ "or correct the address, or unset QUARTILE_DATABASE_URL to use the embedded database.\n");
		assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void refusesAQuarterThatNobodyHas() throws Exception {
		CommandProcess run = CommandProcess.start(database.environment(), "run", "--quarter", "2031-32-Q1", "--output",
				path("output"), "--data", path("data"));
		assertThat(run.exitStatus()).as(run.err()).isEqualTo(2);
		assertThat(run.err()).isEqualTo("--quarter: found 2031-32-Q1, for which there is no return; expected a quarter "
				+ "that somebody has sent a return for; put its returns into input/returns/2031-32-Q1, or ask for "
				+ "another quarter.\n");
	}

	@Test
	void refusesASecondRunAtTheSameTime() throws Exception {
		try (Database server = Database.server(database.url(), database.username(), database.password());
				RunLock.Held right = new RunLock(server).tryAcquire()) {
			CommandProcess run = CommandProcess.start(database.environment(), "run", "--output", path("output"),
					"--data", path("data"));
			assertThat(run.exitStatus()).isEqualTo(1);
			assertThat(run.err()).matches("Run: found another run in progress, by process "
					+ ProcessHandle.current().pid() + " on \\S+ since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC; "
					+ Pattern.quote(
							"expected none, for one works on a database at a time; wait for it to end, or stop it.\n"));
		}
	}

	@Test
	void refusesAWorkbookRenamedToCsv() throws IOException {
		Path file = this.folder.resolve("return.csv");
		Files.write(file, new byte[] { 'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0 });
		assertThat(execute("check", file.toString())).isEqualTo(3);
		assertThat(this.out.toString()).startsWith("Error: " + file + ": found ")
			.contains("workbook")
			.endsWith("\n1 return checked: none would be accepted.\n");
	}

	@Test
	void saysThatThereIsNothingToHoldAReturnAgainst() throws IOException {
		Path file = Files.createDirectories(this.folder.resolve("returns/2019-20-Q1")).resolve("E06000016.csv");
		Files.writeString(file,
				"authority,quarter,measure,numerator,denominator,status,note\nE06000016,2019-20-Q1,referrals,648,,,\n");
		assertThat(execute("check", file.toString())).isEqualTo(0);
		assertThat(this.out).hasToString(
				"1 return was not held against earlier quarters: there is no accepted one of its authority beside it.\n"
						+ "1 return checked: all would be accepted.\n");
	}

	@Test
	void acceptsTheRealReturns() {
		assertThat(execute("check", "input/returns/2019-20-Q1")).isEqualTo(0);
		assertThat(this.out.toString()).endsWith("9 returns checked: all would be accepted.\n");
	}

	private String path(String name) {
		return this.folder.resolve(name).toString();
	}

	private int execute(String... arguments) {
		Terminal terminal = new Terminal(new PrintWriter(this.out, true), new PrintWriter(this.err, true), false);
		return Commands.commandLine(Clock.systemUTC(), terminal).execute(arguments);
	}

}
