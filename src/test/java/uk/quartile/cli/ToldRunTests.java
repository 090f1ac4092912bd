package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;
import uk.quartile.notices.TestMail;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs that tell people of them, night after night, on real returns of the East Midlands.
 */
class ToldRunTests extends CommandsOnOneFolder {

	private static final String UNA = "una@leicester.example";

	private static final String NAN = "nan@nottingham.example";

	private static final String RUT = "rut@rutland.example";

	private static final String HUB = "hub@region.example";

	@RegisterExtension
	final TestMail mail = new TestMail();

	@Test
	void tellsWhatThereIsToTellNightAfterNight() throws Exception {
		take();
		// Returns were due by 14 August, that of Rutland by the 21st.
		assertThat(run("2019-08-20", 3)).contains("Run finished")
			.contains("Told: " + HUB + " (1 matter), " + NAN + " (1 matter), " + UNA + " (2 matters).\n");
		assertThat(this.mail.subjects()).containsExactly(HUB + ": Run 1 finished",
				NAN + ": Nottingham: return for 2019-20-Q1 late",
				UNA + ": Leicester: return for 2019-20-Q1 rejected and 1 more matter");
		Map<String, String> una = TestMail.parts(this.mail.newest(UNA));
		assertThat(una).containsOnlyKeys("text/plain", "text/html", "receipt-2019-20-Q1-E06000016.csv");
		assertThat(una.get("receipt-2019-20-Q1-E06000016.csv"))
			.isEqualTo(Files
				.readString(this.folder.resolve("output/2019-20-Q1/E12000004/restricted/receipts/E06000016.csv")))
			.contains("66%");
		assertThat(una.get("text/plain"))
			.contains("Your return for Quarter 1 2019-20 (April to June 2019) could not be taken in. ")
			.contains("The paper for the meeting of Scrutiny Commission on 3 September 2019 is due on 27 August 2019");
		assertThat(TestMail.parts(this.mail.newest(NAN)).get("text/plain"))
			.contains("was due by 14 August 2019 and has not come");
		assertThat(TestMail.parts(this.mail.newest(HUB)).get("text/plain")).containsPattern(
				"Run 1 finished on .*: 2019-20-Q1 for E12000004 \\(\\d+ files\\)\\. Returns rejected: 1; due but absent: 2\\.");

		assertThat(run("2019-08-20", 3)).contains("Nothing to do").doesNotContain("Told", "Not told");
		assertThat(run("2019-08-21", 3)).doesNotContain(RUT);

		// Rutland's is late from now on: punctuality.csv says so, and the hub hears of a
		// run.
		this.mail.goAway();
		assertThat(run("2019-08-22", 3)).contains("Not told: " + HUB + ", " + RUT + ". " + this.mail.address()
				+ ": found no server that takes mail within 5 seconds (Connection refused); expected one; see how it is, or "
				+ "correct `server` under `mail`. The next run tries again.\n")
			.containsPattern("(Nothing to do|Run finished)");
		this.mail.comeBack();
		assertThat(run("2019-08-22", 3)).contains("Told: " + HUB + " (1 matter), " + RUT + " (1 matter).\n");
		assertThat(this.mail.newest(RUT).getSubject()).isEqualTo("Rutland: return for 2019-20-Q1 late");
		assertThat(TestMail.parts(this.mail.newest(RUT)).get("text/plain"))
			.contains("was due by 21 August 2019 and has not come");

		Files.copy(Path.of("input/returns/2019-20-Q1/E06000018.csv"),
				this.folder.resolve("input/returns/2019-20-Q1/E06000018.csv"));
		int before = this.mail.received().size();
		assertThat(run("2019-08-23", 3)).contains("1 taken in");
		assertThat(this.mail.received()).hasSize(before + 1);
		assertThat(this.mail.newest(HUB).getSubject()).matches("Run \\d+ finished");

		// Whatever quarter is reported on, a rejected return of another is told.
		Path earlier = this.folder.resolve("input/returns/2018-19-Q4");
		Files.createDirectories(earlier);
		Files.writeString(earlier.resolve("E06000018.csv"), "nothing");
		run("2019-08-24", 3);
		assertThat(this.mail.newest(NAN).getSubject()).isEqualTo("Nottingham: return for 2018-19-Q4 rejected");
		assertThat(TestMail.parts(this.mail.newest(NAN))).containsKey("receipt-2018-19-Q4-E06000018.csv");
	}

	@Test
	void tellsOfNoReturnThatIsLateForLong() throws Exception {
		take();
		// 91 days after the 21st of August, and the day after.
		contacts("first@rutland.example");
		run("2019-11-20", 3);
		assertThat(TestMail.parts(this.mail.newest("first@rutland.example")).get("text/plain"))
			.contains("Rutland: return for 2019-20-Q1 late", "Rutland: return for 2019-20-Q2 late");
		contacts("second@rutland.example");
		run("2019-11-21", 3);
		assertThat(TestMail.parts(this.mail.newest("second@rutland.example")).get("text/plain"))
			.startsWith("Rutland: return for 2019-20-Q2 late")
			.doesNotContain("2019-20-Q1");
	}

	/** Whoever asks what would be tells nobody of it. */
	@Test
	void tellsNobodyOfWhatWouldBe() throws Exception {
		take();
		Typed run = command(clock("2019-08-20"), "run", "--quarter", "2019-20-Q1", "--reports", "none", "--population",
				"original");
		assertThat(run.exitStatus()).as(run.err()).isEqualTo(3);
		assertThat(run.out()).contains("Run finished").doesNotContain("Told", "Not told");
		assertThat(this.mail.received()).isEmpty();
	}

	private String run(String day, int status) {
		Typed run = command(clock(day), "run", "--quarter", "2019-20-Q1", "--reports", "none");
		assertThat(run.exitStatus()).as(run.err() + run.out()).isEqualTo(status);
		return run.out();
	}

	private static Clock clock(String day) {
		return Clock.fixed(Instant.parse(day + "T01:00:00Z"), ZoneOffset.UTC);
	}

	private void take() throws IOException {
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, this.folder.resolve("jobs"));
		Files.writeString(this.folder.resolve("jobs/quarterly-benchmarking.yml"),
				"\nmail:\n  server: " + this.mail.address()
						+ "\n  from: quartile@region.example\n  hub: [hub@region.example]\n  timeout-seconds: 5\n",
				StandardOpenOption.APPEND);
		Files.writeString(this.folder.resolve("jobs/committees.yml"), """
				committees:
				  - authority: E06000016
				    name: Scrutiny Commission
				    meetings: [{date: 2019-09-03}]
				""");
		FileSystemUtils.copyRecursively(Path.of("input/reference"), this.folder.resolve("input/reference"));
		contacts(RUT);
		Path returns = this.folder.resolve("input/returns/2019-20-Q1");
		FileSystemUtils.copyRecursively(Path.of("input/returns/2019-20-Q1"), returns);
		Files.delete(returns.resolve("E06000017.csv"));
		Files.delete(returns.resolve("E06000018.csv"));
		Path leicester = returns.resolve("E06000016.csv");
		Files.writeString(leicester,
				Files.readString(leicester).replace("children-looked-after,663,", "children-looked-after,66%,"));
	}

	private void contacts(String ofRutland) throws IOException {
		Files.writeString(this.folder.resolve("input/reference/contacts.csv"), """
				authority,name,role,email,quarter,extended_to
				E06000016,Una Field,data officer,una@leicester.example,,
				E06000017,Rut Moor,data officer,%s,2019-20-Q1,2019-08-21
				E06000018,Nan Hill,data officer,nan@nottingham.example,,
				""".formatted(ofRutland));
	}

}
