package uk.quartile.schedule;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.cli.CommandProcess;
import uk.quartile.domain.Refusal;
import uk.quartile.run.Interruption;
import uk.quartile.run.Request;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(180)
class ServerTests {

	@TempDir
	private Path folder;

	private final StringWriter log = new StringWriter();

	private final Interruption interruption = new Interruption();

	private Path jobs;

	@BeforeEach
	void copyJobs() throws IOException {
		this.jobs = Files.createDirectories(this.folder.resolve("jobs"));
		Files.copy(FrozenJobs.FOLDER.resolve("measures.yml"), this.jobs.resolve("measures.yml"));
		schedule("0 30 2 * * *");
	}

	@Test
	void runsAtTheTimeThatIsSetAndStopsWhenTold() {
		serve("2026-11-22T02:29:59Z", () -> {
			this.interruption.request();
			return "Run finished in 4 s.";
		});
		assertThat(told()).containsExactly("2026-11-22 02:29 Next run at 2026-11-22 02:30:00 (Europe/London).",
				"2026-11-22 02:30 Run begins.", "2026-11-22 02:30 Run finished in 4 s.", "2026-11-22 02:30 Stopped.");
	}

	@Test
	void tellsTheTimeAsTheClockOnTheWallDoes() {
		serve("2026-07-10T01:29:59Z", () -> {
			this.interruption.request();
			return "Run finished.";
		});
		assertThat(this.log.toString())
			.startsWith("2026-07-10 02:29:59 Next run at 2026-07-10 02:30:00 (Europe/London).");
	}

	@Test
	void goesOnAfterANightThatFailedAndReadsEditedTimes() {
		schedule("0 30 2 * * *");
		serve("2026-11-22T02:29:59Z", () -> {
			schedule("4 30 2 * * *");
			throw new Refusal("reports/output: found the disk full; make room.");
		}, () -> {
			this.interruption.request();
			return "Run finished.";
		});
		assertThat(told()).containsSubsequence(
				"2026-11-22 02:30 Run failed. reports/output: found the disk full; make room.",
				"2026-11-22 02:30 Next run at 2026-11-22 02:30:04 (Europe/London).", "2026-11-22 02:30 Run begins.",
				"2026-11-22 02:30 Run finished.");
	}

	@Test
	void keepsToItsTimesWhenEditedOnesAreFaulty() {
		serve("2026-11-22T02:29:59Z", () -> {
			schedule("every night");
			this.interruption.request();
			return "Run finished.";
		});
		assertThat(told()).endsWith("2026-11-22 02:30 Run finished.", "2026-11-22 02:30 Stopped.");
	}

	/** As after a build has deleted the jars that it runs from. */
	@Test
	void endsWhenNoLaterRunCanSucceed() {
		assertThat(serve("2026-11-22T02:29:59Z", () -> {
			throw new IllegalStateException("no bean", new NoClassDefFoundError("uk/quartile/packs/Packs"));
		})).isFalse();
		assertThat(told().subList(2, 4)).satisfiesExactly(
				(failure) -> assertThat(failure).startsWith("2026-11-22 02:30 Run failed. ")
					.contains("NoClassDefFoundError: uk/quartile/packs/Packs"),
				(end) -> assertThat(end).isEqualTo(
						"2026-11-22 02:30 Ended: no later run of this process could " + "succeed; start it anew."));
	}

	@Test
	void runsAgainAfterItsDatabaseDied() throws Exception {
		Path region = this.folder.resolve("region");
		SampleRegion.write(region, 4, 5);
		Path settings = region.resolve("jobs/quarterly-benchmarking.yml");
		Files.writeString(settings,
				Files.readString(settings).replaceFirst("(?m)^  cron: .*$", "  cron: '* * * * * *'"));
		Path data = this.folder.resolve("data");
		CommandProcess server = CommandProcess.start(java.util.Map.of(), "serve", "--input",
				region.resolve("input").toString(), "--jobs", region.resolve("jobs").toString(), "--data",
				data.toString(), "--output", this.folder.resolve("output").toString());
		try {
			await(server, " Nothing to do ", 0);
			Path file = data.resolve("database/postmaster.pid");
			String postgres = Files.readAllLines(file).get(0);
			ProcessHandle.of(Long.parseLong(postgres)).orElseThrow().destroyForcibly();
			while (server.process().isAlive() && number(file, postgres).equals(postgres)) {
				Thread.sleep(20);
			}
			await(server, " Nothing to do ", server.out().length());
		}
		finally {
			server.process().destroy();
			assertThat(server.exitStatus()).as(server.err() + server.out()).isZero();
		}
	}

	private static String number(Path file, String otherwise) throws IOException {
		try {
			return Files.readAllLines(file).get(0);
		}
		catch (NoSuchFileException ex) {
			return otherwise;
		}
	}

	private static void await(CommandProcess server, String words, int from) throws InterruptedException {
		while (server.process().isAlive() && server.out().indexOf(words, from) < 0) {
			Thread.sleep(50);
		}
	}

	@Test
	void endsWell() throws Exception {
		CommandProcess server = CommandProcess.start(java.util.Map.of(), "serve", "--data",
				this.folder.resolve("data").toString(), "--output", this.folder.resolve("output").toString());
		while (server.process().isAlive() && !server.out().contains("Next run at")) {
			Thread.sleep(50);
		}
		server.process().destroy();
		assertThat(server.exitStatus()).as(server.err()).isZero();
		assertThat(server.out().lines()).last()
			.asString()
			.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d Stopped\\.");
		assertThat(this.folder.resolve("data/database/postmaster.pid")).doesNotExist();
	}

	/** Without seconds of the time at which it is told: these are the machine's pace. */
	private List<String> told() {
		return this.log.toString()
			.lines()
			.map((line) -> line.replaceFirst("^(\\S+ \\d\\d:\\d\\d):\\d\\d ", "$1 "))
			.toList();
	}

	@SafeVarargs
	private boolean serve(String now, Supplier<String>... runs) {
		Clock clock = new FromFirstLook(Instant.parse(now));
		Iterator<Supplier<String>> next = List.of(runs).iterator();
		Request.Folders folders = new Request.Folders(Path.of("input"), this.jobs, this.folder, this.folder);
		return new Server(clock, new PrintWriter(this.log, true), this.interruption, (request) -> next.next().get())
			.serve(new Request(null, null, null, null, null, null, folders));
	}

	private void schedule(String cron) {
		try {
			Files.writeString(this.jobs.resolve("quarterly-benchmarking.yml"),
					Files.readString(FrozenJobs.FOLDER.resolve("quarterly-benchmarking.yml"))
						.replaceFirst("(?m)^  cron: .*$", "  cron: " + cron));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Goes from an instant on once somebody looks at it, however long the jobs take to
	 * load.
	 */
	private static final class FromFirstLook extends Clock {

		private final Instant first;

		private @Nullable Clock going;

		FromFirstLook(Instant first) {
			this.first = first;
		}

		@Override
		public Instant instant() {
			if (this.going == null) {
				this.going = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), this.first));
			}
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
