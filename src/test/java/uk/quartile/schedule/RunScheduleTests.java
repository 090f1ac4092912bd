package uk.quartile.schedule;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.database.Database;
import uk.quartile.database.RunLock;
import uk.quartile.database.TestDatabase;
import uk.quartile.notices.JdbcNotices;
import uk.quartile.notices.TestMail;
import uk.quartile.run.Request;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs in processes of their own, which fail at once for want of returns: what becomes of
 * a run is nothing to the schedule.
 */
@Timeout(240)
class RunScheduleTests {

	private static final String NO_RETURNS = "found no folder of returns";

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@RegisterExtension
	final TestMail mail = new TestMail();

	@TempDir
	private Path folder;

	private final StringWriter log = new StringWriter();

	private final SetClock clock = new SetClock();

	private Request.Folders folders;

	@BeforeEach
	void copyJobs() throws IOException {
		this.folders = new Request.Folders(Files.createDirectories(this.folder.resolve("input")),
				Files.createDirectories(this.folder.resolve("jobs")), this.folder.resolve("output"),
				this.folder.resolve("data"));
		Files.copy(FrozenJobs.FOLDER.resolve("measures.yml"), this.folders.jobs().resolve("measures.yml"));
		Path reference = Files.createDirectories(this.folders.input().resolve("reference"));
		try (var tables = Files.list(Path.of("input/reference"))) {
			for (Path table : tables.filter((each) -> each.toString().endsWith(".csv")).toList()) {
				Files.copy(table, reference.resolve(table.getFileName()));
			}
		}
		schedule("0 30 2 * * *", 1);
		this.clock.set("2026-11-22T12:00:00Z");
	}

	@Test
	void makesUpANightThatItMissedOnce() throws Exception {
		try (Server server = new Server()) {
			assertThat(told()).containsExactly("2026-11-22 12:00 Next run at 2026-11-23 02:30:00 (Europe/London).");
		}
		this.clock.set("2026-11-25T09:00:00Z");
		try (Server server = new Server()) {
			await(() -> !server.kept().isEmpty() && told().size() > 4);
			assertThat(server.kept()).singleElement().satisfies((run) -> {
				assertThat(run.askedBy()).isEmpty();
				assertThat(run.exitStatus()).isEqualTo(1);
				assertThat(run.words()).contains(NO_RETURNS);
			});
			assertThat(told()).last().asString().endsWith("Next run at 2026-11-26 02:30:00 (Europe/London).");
		}
	}

	@Test
	void tellsTheHubOfANightThatFailedForGood() throws Exception {
		Path settings = this.folders.jobs().resolve("quarterly-benchmarking.yml");
		Files.writeString(settings, Files.readString(settings) + "\nmail:\n  server: " + this.mail.address()
				+ "\n  from: quartile@hub.example\n  hub: [nightly@hub.example]\n");
		try (Server server = new Server()) {
			this.clock.set("2026-11-23T02:30:00Z");
			await(() -> this.log.toString().contains("Next run at 2026-11-24 02:30:00"));
			assertThat(this.mail.subjects()).containsExactly("nightly@hub.example: Nightly run failed");
			assertThat(TestMail.parts(this.mail.newest("nightly@hub.example")).get("text/plain")).contains(
					"The nightly run failed on 23 November 2026, 02:30, and is not tried again before the next night.")
				.contains(NO_RETURNS);
			assertThat(this.log.toString()).contains("Told nightly@hub.example of it.");
		}
	}

	@Test
	void triesARunThatFailedAgainByTheRuleAndThenNoMoreThatNight() throws Exception {
		schedule("0 30 2 * * *", 2);
		try (Server server = new Server()) {
			this.clock.set("2026-11-23T02:30:00Z");
			await(() -> told().stream().anyMatch((line) -> line.contains("Next run at 2026-11-23 02:40")));
			assertThat(server.kept()).extracting(ScheduledRun::attempt).containsExactly(1);
		}
		// The rule holds beyond the end of a server.
		try (Server server = new Server()) {
			this.clock.set("2026-11-23T02:41:00Z");
			await(() -> told().stream().anyMatch((line) -> line.contains("Next run at 2026-11-24 02:30:00")));
			assertThat(server.kept()).extracting(ScheduledRun::attempt).containsExactly(2, 1);
			assertThat(this.log.toString()).contains("Run failed. ").contains(NO_RETURNS);
		}
	}

	@Test
	void doesARunAtOneOfTwoServers() throws Exception {
		try (Server one = new Server(); Server other = new Server()) {
			this.clock.set("2026-11-23T02:30:00Z");
			await(() -> !one.kept().isEmpty());
			Thread.sleep(Duration.ofSeconds(6).toMillis());
			assertThat(other.kept()).hasSize(1);
		}
	}

	@Test
	void doesWhatSomebodyAsksForAndWaitsForARunOfAnotherProcess() throws Exception {
		try (Server server = new Server(); Database other = this.database.database()) {
			try (RunLock.Held right = new RunLock(other).tryAcquire()) {
				server.schedule.ask(new AskedRun("j.smith", List.of("--quarter", "2019-20-Q1")));
				await(() -> this.log.toString().contains("Another run is in progress. Waiting."));
				assertThat(server.schedule.asked())
					.containsExactly(new AskedRun("j.smith", List.of("--quarter", "2019-20-Q1")));
			}
			this.clock.set("2026-11-22T12:01:00Z");
			await(() -> !server.kept().isEmpty());
			assertThat(server.kept().get(0).askedBy()).isEqualTo("j.smith");
			assertThat(server.kept().get(0).arguments()).containsExactly("--quarter", "2019-20-Q1");
			await(() -> server.schedule.asked().isEmpty());
			assertThat(told()).filteredOn((line) -> line.contains("Waiting")).hasSize(1);
			assertThat(this.log.toString()).contains("Run begins, which j.smith asked for.");
		}
	}

	private static void await(BooleanSupplier met) throws InterruptedException {
		while (!met.getAsBoolean()) {
			Thread.sleep(50);
		}
	}

	/** Without seconds of the time at which it is told: these are the machine's pace. */
	private List<String> told() {
		return this.log.toString()
			.lines()
			.map((line) -> line.replaceFirst("^(\\S+ \\d\\d:\\d\\d):\\d\\d ", "$1 "))
			.toList();
	}

	private void schedule(String cron, int tries) throws IOException {
		Files.writeString(this.folders.jobs().resolve("quarterly-benchmarking.yml"),
				Files.readString(FrozenJobs.FOLDER.resolve("quarterly-benchmarking.yml"))
					.replaceFirst("(?m)^  cron: .*$", "  cron: " + cron + "\n  tries: " + tries));
	}

	/** The schedule of one server. */
	private final class Server implements AutoCloseable {

		private final Database opened = RunScheduleTests.this.database.database();

		private final JdbcScheduledRuns kept = new Scheduling()
			.scheduledRuns(RunScheduleTests.this.database.jdbcClient());

		private final RunSchedule schedule = new Scheduling().runSchedule(RunScheduleTests.this.database.dataSource(),
				this.opened, RunScheduleTests.this.folders, this.kept,
				new JdbcNotices(RunScheduleTests.this.database.jdbcClient()),
				new ServerLog(new PrintWriter(RunScheduleTests.this.log, true), RunScheduleTests.this.clock),
				RunScheduleTests.this.clock);

		List<ScheduledRun> kept() {
			return this.kept.newest(10);
		}

		@Override
		public void close() {
			this.schedule.close();
			this.opened.close();
		}

	}

	/** Goes on from an instant that is set. */
	private static final class SetClock extends Clock {

		private volatile Clock going = Clock.systemUTC();

		void set(String instant) {
			this.going = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse(instant)));
		}

		@Override
		public Instant instant() {
			return this.going.instant();
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
