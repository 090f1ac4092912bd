package uk.quartile.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.cli.CommandProcess;
import uk.quartile.database.Database;
import uk.quartile.database.RunLock;
import uk.quartile.database.TestDatabase;
import uk.quartile.run.Request;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** On real folders, and a real PostgreSQL 18 and 15. */
class DoctorTests {

	private static final String USER = System.getProperty("user.name");

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-07-10T12:00:00Z"), ZoneOffset.UTC);

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@RegisterExtension
	static final TestDatabase postgresql15 = TestDatabase.onPostgresql15();

	@TempDir
	private Path folder;

	private Path region;

	private Request.Folders folders;

	@BeforeEach
	void write() throws IOException {
		this.region = this.folder.resolve("region");
		SampleRegion.write(this.region, 4, 5);
		this.folders = new Request.Folders(this.region.resolve("input"), this.region.resolve("jobs"),
				this.folder.resolve("output"), this.folder.resolve("data"));
	}

	@Test
	void saysOfAFreshInstallationThatAllIsWellAndMakesNothing() throws IOException {
		List<Diagnosis> examined = examined(NOW, Map.of());
		assertThat(examined).filteredOn((each) -> each.condition() != Condition.WELL).isEmpty();
		assertThat(examined).extracting(Diagnosis::sentence)
			.contains("Fonts: a trial page could be set.",
					"Readers: the restricted edition, receipts and log are for their owner and group.",
					this.folders.jobs() + ": all can be read.", this.folders.input() + ": all can be read.",
					this.folders.input() + "/returns: 22 files of returns, all named as such.",
					this.folders.output() + ": not there yet; the first run makes it.",
					this.folders.data() + ": not there yet; the first run makes it.",
					"Schedule: where ./quartile serve runs, the next run is due on Saturday 11 July 2026, 02:00 "
							+ "(Europe/London).",
					"Database: embedded, not made yet; the first run makes it in " + this.folders.data() + "/database.",
					"Leftovers: none in " + this.folders.data() + ".",
					"Outside: nothing is delivered, and nobody is told; jobs/ names no place and no server.");
		assertThat(this.folders.output()).doesNotExist();
		assertThat(this.folders.data()).doesNotExist();
	}

	@Test
	void saysHowAServerIs() {
		assertThat(sentences(Condition.WELL, Clock.systemUTC(), postgresql15.environment()))
			.anyMatch((each) -> each.matches("Database: PostgreSQL 15\\.\\d+ in QUARTILE_DATABASE_URL, "
					+ "jdbc:postgresql://127\\.0\\.0\\.1:\\d+/test_\\w+, \\d+\\.\\d MB, answers, and lets tables be made\\."))
			.contains("Connections: 8 of Quartile's have room.", "Clocks: this machine's and the database's agree.",
					"Last run: none yet; ./quartile run makes the first.")
			.anyMatch((each) -> each.matches("Distance: the database answers within \\d\\.\\d ms\\."))
			.noneMatch((each) -> each.contains(postgresql15.password()));
	}

	@Test
	void saysThatClocksDiffer() {
		assertThat(sentences(Condition.DOUBTFUL, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-30)),
				this.database.environment()))
			.contains("Clocks: found this machine's 30 minutes behind the database's; expected them within 5 seconds, "
					+ "for what was received is told by its time; set both by NTP.");
		assertThat(sentences(Condition.DOUBTFUL, Clock.offset(Clock.systemUTC(), Duration.ofHours(73)),
				this.database.environment()))
			.anyMatch((each) -> each.startsWith("Clocks: found this machine's 3 days ahead of the database's; "));
	}

	@Test
	void saysThatConnectionsAreFew() {
		this.database.jdbcClient().sql("DROP ROLE IF EXISTS few").update();
		this.database.jdbcClient().sql("CREATE ROLE few LOGIN SUPERUSER PASSWORD 'secret' CONNECTION LIMIT 5").update();
		Map<String, String> environment = new TreeMap<>(this.database.environment());
		environment.put("QUARTILE_DATABASE_USERNAME", "few");
		environment.put("QUARTILE_DATABASE_PASSWORD", "secret");
		assertThat(sentences(Condition.WRONG, NOW, environment)).containsExactly(
				"Connections: found 5 left; expected room for 8 of Quartile's; raise max_connections there, "
						+ "or the limit of the user or the database, or end other programs' connections.");
	}

	@Test
	void saysThatTablesAreOutOfReach() {
		this.database.jdbcClient().sql("DROP ROLE IF EXISTS reader_alone").update();
		this.database.jdbcClient().sql("CREATE ROLE reader_alone LOGIN PASSWORD 'secret'").update();
		this.database.jdbcClient().sql("GRANT CREATE ON SCHEMA public TO reader_alone").update();
		this.database.jdbcClient().sql("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO reader_alone").update();
		this.database.jdbcClient().sql("REVOKE INSERT ON submission, rate FROM reader_alone").update();
		Map<String, String> environment = new TreeMap<>(this.database.environment());
		environment.put("QUARTILE_DATABASE_USERNAME", "reader_alone");
		environment.put("QUARTILE_DATABASE_PASSWORD", "secret");
		assertThat(sentences(Condition.WRONG, NOW, environment))
			.containsExactly("Rights: found 2 tables that this user may not read or add to: rate, submission; expected "
					+ "the owner of all; name that one by QUARTILE_DATABASE_USERNAME, or ALTER TABLE ... OWNER TO it.");
		this.database.jdbcClient().sql("DROP OWNED BY reader_alone").update();
	}

	@Test
	void passesOnWhyThereIsNoServerWithoutItsPassword() {
		assertThat(sentences(Condition.WRONG, NOW,
				Map.of("QUARTILE_DATABASE_URL", "jdbc:postgresql://me:secret@nowhere.invalid/quartile")))
			.singleElement()
			.asString()
			.startsWith(
					"QUARTILE_DATABASE_URL: found 'jdbc:postgresql://nowhere.invalid/quartile'; expected an address")
			.doesNotContain("secret");
	}

	@Test
	void leavesTheTablesOfAnOlderQuartileAsTheyAre() {
		fresh();
		int all = Flyway.configure().dataSource(this.database.dataSource()).load().info().pending().length;
		int made = Flyway.configure()
			.dataSource(this.database.dataSource())
			.target("28")
			.load()
			.migrate().migrationsExecuted;
		this.database.jdbcClient()
			.sql("COMMENT ON TABLE flyway_schema_history IS 'Quartile 0.0.9, sources 0123456789abcdef'")
			.update();
		List<?> before = history();
		assertThat(sentences(Condition.DOUBTFUL, Clock.systemUTC(), this.database.environment()))
			.contains("Tables: found those of an older Quartile (Quartile 0.0.9, sources 0123456789ab), short of "
					+ (all - made) + " migrations; expected a back-up before the next command alters them, after which "
					+ "the older one refuses them; see \"Upgrade\" in docs/operations.md.");
		assertThat(history()).isEqualTo(before);
	}

	@Test
	void refusesTheTablesOfANewerQuartile() {
		this.database.jdbcClient().sql("""
				INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
					installed_by, execution_time, success)
				VALUES (999, '999', 'of a newer one', 'SQL', 'V999__Newer.sql', 1, 'a newer one', 1, true)
				""").update();
		assertThat(sentences(Condition.WRONG, NOW, this.database.environment())).singleElement()
			.asString()
			.contains(": found tables of a newer Quartile, with migration 999; expected none newer than ");
	}

	@Test
	void refusesTheTablesOfAnotherProgram() {
		this.database.jdbcClient().sql("DROP TABLE flyway_schema_history").update();
		assertThat(sentences(Condition.WRONG, NOW, this.database.environment())).singleElement()
			.asString()
			.endsWith(": found tables of another program; expected none, or Quartile's; name an empty database, or one "
					+ "of its own.");
	}

	@Test
	void makesNoTables() {
		fresh();
		assertThat(sentences(Condition.WELL, Clock.systemUTC(), this.database.environment()))
			.contains("Tables: none yet; the first run makes them.");
		assertThat(this.database.jdbcClient()
			.sql("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void saysHowTheLastRunEnded() {
		run("COMPLETED", "COMPLETED", "2026-07-10T09:00:00");
		assertThat(sentences(Condition.WELL, NOW, this.database.environment()))
			.contains("Last run: number 1, begun 3 hours ago, is done.");
		run("STOPPED", "STOPPED", "2026-07-10T10:00:00");
		assertThat(sentences(Condition.DOUBTFUL, NOW, this.database.environment())).contains(
				"Last run: found that number 2, begun 2 hours ago, ended as 'interrupted'; expected 'done'; the next "
						+ "./quartile run goes on where it was.");
		run("FAILED", "FAILED", "2026-07-10T11:00:00");
		assertThat(sentences(Condition.WRONG, NOW, this.database.environment()))
			.containsExactly("Last run: found that number 3, begun 60 minutes ago, ended as 'failed'; expected 'done'; "
					+ "./quartile run tries again, and says why if it fails again.");
	}

	@Test
	void tellsARunThatGoesOnFromOneThatWasKilled() {
		run("STARTED", "UNKNOWN", "2026-07-10T11:59:00");
		assertThat(sentences(Condition.DOUBTFUL, NOW, this.database.environment())).contains(
				"Last run: found that number 1, begun 60 seconds ago, was killed; expected it to end by itself; see "
						+ "the machine's own log for why; the next ./quartile run goes on where it was.");
		try (Database opened = this.database.database(); RunLock.Held right = new RunLock(opened).tryAcquire()) {
			assertThat(sentences(Condition.WELL, NOW, this.database.environment())).anyMatch(
					(each) -> each.matches("Last run: number 1, begun 60 seconds ago, is still going on, by process "
							+ ProcessHandle.current().pid() + " on \\S+ since [-0-9]+ [:0-9]+ UTC\\."));
		}
	}

	@Test
	void listsFaultsOfSettingsAndTables() throws IOException {
		Files.writeString(this.folders.jobs().resolve("quarterly-benchmarking.yml"),
				"\nrepots: none\nreturn-due: 3\n" + "edition: public\ncollect: all\ndeliver: x\n",
				StandardOpenOption.APPEND);
		assertThat(sentences(Condition.WRONG, NOW, Map.of())).hasSize(4)
			.element(0)
			.asString()
			.matches(
					"jobs/quarterly-benchmarking\\.yml line \\d+, repots: found an unknown key; expected .*; write 'reports' if "
							+ "that is meant, or remove it\\.");
		assertThat(sentences(Condition.WRONG, NOW, Map.of())).last()
			.isEqualTo("Settings and tables: found 2 more faults; expected none; ./quartile run lists all.");
	}

	@Test
	void warnsOfAScheduleWhenClocksChange() throws IOException {
		Path settings = this.folders.jobs().resolve("quarterly-benchmarking.yml");
		Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^schedule:\\n(?:  .*\\n)*", "")
				+ "\nschedule:\n  cron: 0 30 1 * * *\n");
		assertThat(sentences(Condition.DOUBTFUL, NOW, Map.of())).singleElement()
			.asString()
			.startsWith("jobs/quarterly-benchmarking.yml, schedule: found cron '0 30 1 * * *', which names a time from "
					+ "01:00 to 01:59, when the clocks of Europe/London change; expected ");
	}

	@Test
	void findsWhatCanBeNoReturnAndWhatCantBeRead() throws IOException {
		Path returns = this.folders.input().resolve("returns");
		Files.writeString(returns.resolve("minutes.docx"), "x");
		Files.writeString(returns.resolve("README.txt"), "nobody takes this for a return");
		Files.createSymbolicLink(returns.resolve("gone.csv"), Path.of("nowhere"));
		assertThat(sentences(Condition.DOUBTFUL, NOW, Map.of()))
			.containsExactly(returns + ": found 1 file that can be no return by the name: minutes.docx; expected names "
					+ "that end in .csv or .xlsx; rename them, or take them away.");
		assertThat(sentences(Condition.WRONG, NOW, Map.of())).containsExactly(this.folders.input()
				+ ": found 1 file or folders that " + USER
				+ " can't read: returns/gone.csv; expected all to be readable; mend their permissions, or take them "
				+ "away.");
	}

	@Test
	void findsWhatKilledProcessesLeft() throws IOException {
		Files.createDirectories(this.folders.data().resolve("tmp/999999999"));
		Files.createDirectories(this.folders.data().resolve("tmp/" + ProcessHandle.current().pid()));
		Files.createDirectories(this.folders.data().resolve("database-unfinished"));
		Files.createDirectories(this.folders.output());
		Files.writeString(this.folders.output().resolve(".regional.pdf.part"), "half");
		assertThat(sentences(Condition.DOUBTFUL, NOW, Map.of())).containsExactly(this.folders.output()
				+ ": found 1 file that a killed run left unfinished: .regional.pdf.part; expected "
				+ "none while nobody runs; the next run overwrites those that it writes again, and the others can "
				+ "be removed.",
				this.folders.data()
						+ ": found what processes left that have ended: database-unfinished, tmp/999999999; "
						+ "expected none; the next run removes it, or do so while nobody runs.");
	}

	@Test
	void findsFilesOfAnotherOwner() throws IOException {
		assumeTrue(USER.equals("root"), "only root can give files away");
		UserPrincipalLookupService users = this.folder.getFileSystem().getUserPrincipalLookupService();
		Path set = Files.createDirectories(this.folders.output().resolve("2019-20-Q1"));
		Files.setOwner(Files.writeString(set.resolve("regional.pdf"), "x"), users.lookupPrincipalByName("daemon"));
		assertThat(sentences(Condition.DOUBTFUL, NOW, Map.of())).containsExactly(this.folders.output()
				+ ": found 1 file or folders that don't belong to root, whose the folder is: 2019-20-Q1/regional.pdf; "
				+ "expected one owner of all, or later runs can't replace them; as root: chown -R root "
				+ this.folders.output() + ".");
		Files.setOwner(this.folders.output(), users.lookupPrincipalByName("daemon"));
		assertThat(sentences(Condition.DOUBTFUL, NOW, Map.of())).contains(this.folders.output()
				+ ": found that it belongs to daemon, and that root asks; expected that one user runs Quartile; run it as "
				+ "daemon.");
	}

	@Test
	void startsNobodyElsesDatabase() throws IOException {
		assumeTrue(USER.equals("root"), "only root can give files away");
		Path cluster = Files.createDirectories(this.folders.data().resolve("database"));
		Files.setOwner(cluster,
				this.folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("daemon"));
		assertThat(sentences(Condition.WRONG, NOW, Map.of())).containsExactly(
				cluster + ": found a database that belongs to daemon, and that root asks; expected its owner, "
						+ "who alone can start it; run it as daemon.");
		assertThat(cluster).isEmptyDirectory();
	}

	@Test
	void saysThatADatabaseIsOfAnotherVersion() throws IOException {
		Path cluster = Files.createDirectories(this.folders.data().resolve("database"));
		Files.writeString(cluster.resolve("PG_VERSION"), "14\n");
		assertThat(sentences(Condition.WRONG, NOW, Map.of())).singleElement()
			.asString()
			.startsWith(cluster.toRealPath() + ": found a database of PostgreSQL version '14'; expected version 18;");
	}

	@Test
	void startsAnEmbeddedDatabaseAndStopsItAgain() throws Exception {
		try (Database made = Database.embedded(this.folders.data())) {
			assertThat(Files.exists(this.folders.data().resolve("database/postmaster.pid"))).isTrue();
			CommandProcess doctor = CommandProcess.start(Map.of(), "doctor", "--input", this.folders.input().toString(),
					"--jobs", this.folders.jobs().toString(), "--output", this.folders.output().toString(), "--data",
					this.folders.data().toString());
			assertThat(doctor.exitStatus()).as(doctor.out() + doctor.err()).isZero();
			assertThat(doctor.out().lines())
				.anyMatch((each) -> each
					.matches("ok       Database: PostgreSQL 18\\.\\d+ in .*/data/database, \\d+\\.\\d MB, up "
							+ "already for another process\\."))
				.contains("ok       Tables: none yet; the first run makes them.")
				.last()
				.isEqualTo("Nothing is wrong.");
			assertThat(doctor.err()).isEmpty();
		}
		assertThat(sentences(Condition.WELL, Clock.systemUTC(), Map.of()))
			.anyMatch((each) -> each.startsWith("Database: PostgreSQL 18.") && each.endsWith(", could be started."));
		assertThat(this.folders.data().resolve("database/postmaster.pid")).doesNotExist();
	}

	@Test
	void failsWhereSomethingIsWrong() throws Exception {
		CommandProcess doctor = CommandProcess.start(Map.of(), "doctor", "--input",
				this.folder.resolve("nowhere").toString(), "--jobs", this.folders.jobs().toString(), "--output",
				this.folders.output().toString(), "--data", this.folders.data().toString());
		assertThat(doctor.exitStatus()).isEqualTo(1);
		assertThat(doctor.out().lines())
			.contains("wrong    " + this.folder.resolve("nowhere")
					+ ": found no such folder; expected the one that is read; make it, or name another with --input.")
			.last()
			.isEqualTo("3 things are wrong.");
		assertThat(this.folders.data()).doesNotExist();
	}

	@Test
	void findsNoFolderWhereOneIsExpected() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "x");
		this.folders = new Request.Folders(this.folder.resolve("missing"), this.folders.jobs(), file, file);
		assertThat(sentences(Condition.WRONG, NOW, this.database.environment())).contains(this.folders.input()
				+ ": found no such folder; expected the one that is read; make it, or name another " + "with --input.",
				this.folders.input() + "/returns: found no folder of returns; expected one with files such as "
						+ "2019-20-Q1/E06000016.csv; make it and put the returns there, or name another with --input.",
				file + ": found a file; expected a folder that it may write to; see to that, or name another with "
						+ "--output.",
				file + ": found a file; expected a folder that it may write to; see to that, or name another with "
						+ "--data.");
	}

	private List<Diagnosis> examined(Clock clock, Map<String, String> environment) {
		return new Doctor(clock, environment).examine(this.folders);
	}

	private List<String> sentences(Condition condition, Clock clock, Map<String, String> environment) {
		// The databases of tests keep the time of today.
		boolean standsStill = clock.equals(NOW);
		return examined(clock, environment).stream()
			.filter((each) -> each.condition() == condition)
			.map(Diagnosis::sentence)
			.filter((each) -> !standsStill || !each.startsWith("Clocks: "))
			.toList();
	}

	private void fresh() {
		this.database.jdbcClient().sql("DROP SCHEMA public CASCADE").update();
		this.database.jdbcClient().sql("CREATE SCHEMA public").update();
	}

	private List<?> history() {
		return this.database.jdbcClient()
			.sql("SELECT *, obj_description('flyway_schema_history'::regclass) FROM flyway_schema_history")
			.query()
			.listOfRows();
	}

	private void run(String status, String exit, String began) {
		this.database.jdbcClient().sql("""
				INSERT INTO batch_job_instance (job_instance_id, version, job_name, job_key)
				SELECT count(*) + 1, 0, 'quarterly-benchmarking', 'key ' || count(*) FROM batch_job_instance
				""").update();
		this.database.jdbcClient()
			.sql("""
					INSERT INTO batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time,
						end_time, status, exit_code, exit_message, last_updated)
					SELECT max(job_instance_id), 1, max(job_instance_id), :began, :began,
						CASE WHEN :status <> 'STARTED' THEN CAST(:began AS timestamp) END, :status, :exit, '', :began
					FROM batch_job_instance
					""")
			.param("began", java.time.LocalDateTime.parse(began))
			.param("status", status)
			.param("exit", exit)
			.update();
	}

}
