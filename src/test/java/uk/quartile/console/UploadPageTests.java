package uk.quartile.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.console.Browser.Page;
import uk.quartile.console.users.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Returns that are sent to the console: checked, accepted or discarded, and nothing lost.
 */
@Timeout(300)
class UploadPageTests {

	@RegisterExtension
	static final ConsoleUnderTest console = new ConsoleUnderTest();

	private static final String FILE = ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.AUTHORITY + ".csv";

	@Test
	void tellsWhatIsWrongBesideTheLineAsSentAndKeepsNothingThatIsDiscarded() throws IOException {
		Browser analyst = console.as(Role.ANALYST);
		String bad = original().replaceFirst("(?m)^(X06000001,[^,]*,[^,]*),[^,]*", "$1,12%");
		String sent = send(analyst, "mine <b>.csv", bad);
		Page page = analyst.get(sent);
		assertThat(page.words()).contains("mine _b_.csv", "Cannot be accepted")
			.contains(
					"Error Line 2, numerator : found '12%'; expected a count, not a percentage; give the numbers that "
							+ "the percentage is made from, the part as numerator and the whole as denominator.")
			.contains(bad.lines().skip(1).findFirst().orElseThrow());
		assertThat(page.text()).doesNotContain("/accept");
		assertThat(analyst.post(sent + "/accept", Map.of()).status()).isEqualTo(302);
		assertThat(analyst.get(sent).status()).isEqualTo(404);
		assertThat(Files.readString(returns().resolve(FILE))).isEqualTo(original());
		String other = send(analyst, "mine.csv", bad);
		analyst.post(other + "/discard", Map.of());
		assertThat(analyst.get(other).status()).isEqualTo(404);
	}

	@Test
	void putsWhatIsAcceptedWhereTheNextRunTakesItInAndOverwritesNothingUnreceived() throws IOException {
		Browser officer = console.as(Role.AUTHORITY);
		String before = original();
		String corrected = before.replaceFirst("(?m)^(X06000001,[^,]*,[^,]*),(\\d+)", "$1,1$2");
		try {
			String sent = send(officer, "corrected.csv", corrected);
			assertThat(officer.get(sent).words()).contains("Can be accepted",
					"North Zeldshire, " + ConsoleUnderTest.QUARTER);
			officer.post(sent + "/accept", Map.of());
			assertThat(officer.get("/returns").words())
				.contains("Accepted: North Zeldshire, " + ConsoleUnderTest.QUARTER + ". The next run takes it in.");
			assertThat(Files.readString(returns().resolve(FILE))).isEqualTo(corrected);
			assertThat(console.as(Role.ANALYST).get("/quarter").words())
				.contains("1 return has come that no run has taken in yet.");
			String again = send(officer, "again.csv", before);
			assertThat(officer.get(again).words()).contains("Cannot be accepted",
					"The return that came before for North Zeldshire, " + ConsoleUnderTest.QUARTER
							+ " has not been taken in yet: start a run first, so that nothing is lost.");
			officer.post(again + "/accept", Map.of());
			assertThat(Files.readString(returns().resolve(FILE))).isEqualTo(corrected);
		}
		finally {
			Files.writeString(returns().resolve(FILE), before);
		}
	}

	@Test
	void showsAnAuthorityNothingOfAnothersReturnThatItSendsAndNobodyElsesSendings() throws IOException {
		Browser officer = console.as(Role.AUTHORITY);
		String others = Files
			.readString(returns().resolve(ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.OTHER + ".csv"))
			.replaceFirst("(?m)^(X06000002,[^,]*,[^,]*),(\\d+)", "$1,$2000");
		String sent = send(officer, "others.csv", others);
		assertThat(officer.get(sent).words())
			.contains("Cannot be accepted", "It holds figures of another authority than yours: send your own alone.")
			.doesNotContain("found ", "South Zeldshire");
		officer.post(sent + "/accept", Map.of());
		assertThat(
				Files.readString(returns().resolve(ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.OTHER + ".csv")))
			.isNotEqualTo(others);
		String analysts = send(console.as(Role.ANALYST), "mine.csv", others);
		assertThat(officer.get(analysts).status()).isEqualTo(404);
		assertThat(officer.post(analysts + "/discard", Map.of()).status()).isEqualTo(404);
		assertThat(console.as(Role.ANALYST).get(analysts).words()).contains("Can be accepted");
	}

	@Test
	void refusesWhatIsNoReturnOrTooLarge() {
		Browser analyst = console.as(Role.ANALYST);
		assertThat(send(analyst, "../../evil.sh", "x")).isEqualTo("/returns");
		assertThat(analyst.get("/returns").words())
			.contains("Select files that end in .csv, .xlsx or .ods: evil.sh is none");
		assertThat(send(analyst, "empty.csv", "")).isEqualTo("/returns");
		assertThat(analyst.get("/returns").words()).contains("Select at least one file that is not empty");
		Page large = analyst.upload("/returns/uploads", "large.csv", new byte[17 << 20]);
		assertThat(large.status()).isEqualTo(413);
		assertThat(large.words()).contains("Send fewer files at a time, or smaller ones");
	}

	private static String send(Browser browser, String name, String text) {
		String location = browser.upload("/returns/uploads", name, text.getBytes(StandardCharsets.UTF_8))
			.header("Location");
		return location.replaceFirst("^https?://[^/]*", "");
	}

	private static Path returns() {
		return console.folders().input().resolve("returns");
	}

	private static String original() throws IOException {
		return Files.readString(returns().resolve(FILE));
	}

}
