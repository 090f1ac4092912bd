package uk.quartile.console.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.console.Browser.Page;
import uk.quartile.console.ConsoleUnderTest;
import uk.quartile.console.users.Role;
import uk.quartile.database.Database;
import uk.quartile.database.RunLock;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

class RecordPageTests {

	@RegisterExtension
	static final ConsoleUnderTest console = new ConsoleUnderTest();

	private static final String WHOSE = "?authority=X06000001&quarter=2023-24-Q4";

	private static final String OTHER = "?authority=X06000002&quarter=2023-24-Q4";

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]*)\"");

	private static Path input(String path) {
		return console.folders().input().resolve(path);
	}

	private static Page get(String address) {
		return console.as(Role.ANALYST).get(address);
	}

	/** Fills in a form as it was loaded. */
	private static Page send(String address, Map<String, String> fields) {
		return sendSeen(address, seen(address), fields);
	}

	private static Page sendSeen(String address, String seen, Map<String, String> fields) {
		Map<String, String> sent = new HashMap<>();
		fields.forEach((column, value) -> sent.put(column.equals("remove") ? column : "field-" + column, value));
		sent.put("seen", seen);
		return console.as(Role.ANALYST).post(address, sent);
	}

	private static String seen(String address) {
		Matcher seen = SEEN.matcher(get(address).text());
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	private static boolean isReceived(String path, byte[] bytes) {
		return console.jdbc()
			.sql("SELECT count(*) FROM (SELECT path, sha256 FROM record_file UNION SELECT path, sha256 FROM received_file) r "
					+ "WHERE path = ? AND sha256 = ?")
			.params(path, Fingerprint.of(bytes))
			.query(Long.class)
			.single() > 0;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/record", "/record/actions" + WHOSE, "/record/commentary" + WHOSE,
			"/record/events" + WHOSE, "/record/resolutions" + WHOSE, "/record/sign-offs" + WHOSE })
	void isForAnalysts(String address) {
		assertThat(console.as(Role.ANALYST).get(address).status()).isEqualTo(200);
		assertThat(console.as(Role.ADMINISTRATOR).get(address).status()).isEqualTo(200);
		for (Role role : new Role[] { Role.AUTHORITY, Role.VIEWER }) {
			assertThat(console.as(role).get(address).status()).isEqualTo(403);
			assertThat(console.as(role).post(address, Map.of("seen", "")).status()).isEqualTo(403);
		}
		assertThat(console.anybody().get(address).header("location")).endsWith("/login");
	}

	@Test
	void takesNoFormWithoutItsToken() throws IOException {
		byte[] before = Files.readAllBytes(input("context.csv"));
		assertThat(console.as(Role.ANALYST)
			.postAsItIs("/record/events" + WHOSE, Map.of("seen", Fingerprint.of(before), "field-event", "Forged"))
			.status()).isEqualTo(403);
		assertThat(input("context.csv")).hasBinaryContent(before);
	}

	@Test
	void listsWhatIsOnRecordOfAnAuthority() {
		assertThat(get("/record" + WHOSE).words()).contains("Actions", "Assessments finished on time", "green",
				"Commentary", "Head of", "Events", "Floods", "Resolutions", "Sign-offs", "Nothing is on record.",
				"input/actions/X06000001.csv", "Add an action", "Add a comment", "Add an event", "Add a resolution",
				"Add a sign-off");
		assertThat(get("/record" + OTHER).words()).doesNotContain("Assessments finished on time");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/record?authority=X99999999", "/record?quarter=2023-24",
			"/record/actions?authority=../x&quarter=2023-24-Q4",
			"/record/commentary?authority=X06000001&quarter=..%2F..", "/record/other" + WHOSE,
			"/record/actions" + WHOSE + "&line=999" })
	void knowsNoOtherFiles(String address) {
		assertThat(get(address).status()).isEqualTo(404);
	}

	@Test
	void addsAnActionAndKeepsTheOthers() throws IOException {
		Path file = input("actions/X06000001.csv");
		String before = Files.readString(file);
		Page page = send("/record/actions" + WHOSE, Map.of("number", "77", "title", "Foster homes, \"near\" school",
				"due", "2024-09", "rating", "amber", "note", "First line\r\nand second"));
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.header("location")).endsWith("/record" + WHOSE);
		assertThat(get("/record" + WHOSE).words()).contains(
				"Written to input/actions/X06000001.csv. The next run takes it in.", "Foster homes, \"near\" school",
				"changed since the last run: the next one takes it in");
		assertThat(Files.readString(file)).isEqualTo(
				before + "\"\",77,\"Foster homes, \"\"near\"\" school\",,,,,2024-09,,,amber,First line and second\n");
		assertThat(isReceived("actions/X06000001.csv", before.getBytes(StandardCharsets.UTF_8))).isTrue();
	}

	@Test
	void changesAnActionInItsPlace() throws IOException {
		Path file = input("actions/X06000001.csv");
		String line = Files.readAllLines(file).get(1);
		String address = "/record/actions" + WHOSE + "&line=2";
		assertThat(get(address).text()).contains("value=\"1\"", "Change an action");
		Page page = send(address,
				Map.of("area", "Help", "number", "1", "title", "Assessments in time", "rating", "red"));
		assertThat(page.status()).isEqualTo(302);
		assertThat(Files.readAllLines(file).get(1)).isEqualTo("Help,1,Assessments in time,,,,,,,,red,");
		send(address, Map.of("remove", "true"));
		assertThat(Files.readString(file)).doesNotContain("Assessments in time");
		assertThat(line).startsWith("Help,1,");
	}

	@Test
	void makesTheFirstPlanOfAnAuthority() throws IOException {
		Path file = input("actions/X06000002.csv");
		assertThat(file).doesNotExist();
		send("/record/actions" + OTHER, Map.of("number", "1", "title", "A plan"));
		assertThat(Files.readString(file)).isEqualTo("area,number,title,intention,owner,measure,target,due,first_due,"
				+ "progress,rating,note\n\"\",1,A plan,,,,,,,,,\n");
	}

	@Test
	void tellsWhatIsWrongBesideTheForm() throws IOException {
		byte[] before = Files.readAllBytes(input("context.csv"));
		Page page = send("/record/events" + WHOSE,
				Map.of("event", "A <b>flood</b>", "from", "1.2.2024", "label", "Flood", "areas", "X0600001"));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.words()).contains("Nothing was written.",
				"From: found '1.2.2024'; expected a date, as in 2021-04-01; correct the line.",
				"Areas: found 'X0600001'; expected all, or codes of authorities, regions or England, joined by +");
		assertThat(page.text()).contains("href=\"#field-from\"", "A &lt;b&gt;flood&lt;/b&gt;").doesNotContain("<b>");
		assertThat(input("context.csv")).hasBinaryContent(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", " \t=1" })
	void writesNoFormulas(String text) throws IOException {
		byte[] before = Files.readAllBytes(input("resolutions.csv"));
		Page page = send("/record/resolutions" + WHOSE,
				Map.of("committee", "Children and Young People Scrutiny Committee", "text", text));
		assertThat(page.words()).contains("Text: found a text that begins with '" + text.strip().charAt(0)
				+ "'; expected a letter or a digit first, for spreadsheets take it for a formula; put a word before it.");
		assertThat(input("resolutions.csv")).hasBinaryContent(before);
	}

	@Test
	void addsAResolutionOfTheAuthority() throws IOException {
		Page page = send("/record/resolutions" + WHOSE, Map.of("committee",
				"Children and Young People Scrutiny Committee", "text", "That it be noted", "state", "open"));
		assertThat(page.status()).isEqualTo(302);
		assertThat(Files.readString(input("resolutions.csv")))
			.endsWith("\nChildren and Young People Scrutiny Committee,,That it be noted,,open,X06000001\n");
	}

	@Test
	void commentsOnAMeasure() throws IOException {
		assertThat(get("/record/commentary" + WHOSE).text()).contains("<option value=\"re-referrals\">");
		assertThat(send("/record/commentary" + WHOSE,
				Map.of("measure", "re-referrals", "text", "More came back.", "author_role", "Head of help"))
			.status()).isEqualTo(302);
		assertThat(Files.readString(input("commentary/2023-24-Q4/X06000001.csv")))
			.contains("re-referrals,,More came back.,Head of help\n");
	}

	@Test
	void signsAReturnOff() throws IOException {
		Path file = input("reference/sign_offs.csv");
		Files.deleteIfExists(file);
		assertThat(send("/record/sign-offs" + WHOSE,
				Map.of("name", "A. Director", "role", "Director", "date", "2024-05-02", "submission", "newest"))
			.status()).isEqualTo(302);
		assertThat(Files.readString(file)).isEqualTo("authority,quarter,submission,name,role,date\n"
				+ "X06000001,2023-24-Q4,newest,A. Director,Director,2024-05-02\n");
		assertThat(get("/record" + WHOSE).words()).contains("A. Director");
		byte[] first = Files.readAllBytes(file);
		Page early = send("/record/sign-offs" + WHOSE,
				Map.of("name", "B. Director", "role", "Director", "date", "2024-03-30", "submission", "newest"));
		assertThat(early.words()).contains(
				"Date: found '2024-03-30', before the quarter is over; expected a day after 2024-03-31; correct the line.");
		assertThat(file).hasBinaryContent(first);
		assertThat(send("/record/sign-offs" + OTHER,
				Map.of("name", "C. Director", "role", "Director", "date", "2024-05-02", "submission", "newest"))
			.status()).isEqualTo(302);
		assertThat(isReceived("reference/sign_offs.csv", first)).as("no version is lost").isTrue();
		assertThat(get("/record" + WHOSE).words()).doesNotContain("C. Director");
	}

	@Test
	void overwritesNobodysChange() throws IOException {
		String address = "/record/events" + WHOSE;
		String seen = seen(address);
		Files.writeString(input("context.csv"), Files.readString(input("context.csv")) + "Snow,2024-01-01,,Snow,all\n");
		byte[] changed = Files.readAllBytes(input("context.csv"));
		assertThat(sendSeen(address, seen,
				Map.of("event", "Strike", "from", "2024-02-01", "label", "Strike", "areas", "all"))
			.words())
			.contains("Somebody has changed this meanwhile: look at it as it is now, and enter your change again");
		assertThat(input("context.csv")).hasBinaryContent(changed);
	}

	@Test
	void waitsForARunWhereTheFileIsYetToBeReceived() throws IOException {
		Files.writeString(input("context.csv"), Files.readString(input("context.csv")) + "Ice,2024-01-01,,Ice,all\n");
		byte[] unreceived = Files.readAllBytes(input("context.csv"));
		Map<String, String> event = Map.of("event", "Heat", "from", "2024-02-01", "label", "Heat", "areas", "all");
		try (RunLock.Held run = new RunLock(console.bean(Database.class)).tryAcquire()) {
			assertThat(send("/record/events" + WHOSE, event).words())
				.contains("A run is taking in the file as it was: try again when the run has ended");
			assertThat(input("context.csv")).hasBinaryContent(unreceived);
		}
		assertThat(send("/record/events" + WHOSE, event).status()).isEqualTo(302);
		assertThat(isReceived("context.csv", unreceived)).isTrue();
	}

	@Test
	void writesNothingThatCanNotBeChecked() throws IOException {
		Path settings = console.folders().jobs().resolve("quarterly-benchmarking.yml");
		String before = Files.readString(settings);
		try {
			Files.writeString(settings, "nonsense: [");
			assertThat(send("/record/actions" + WHOSE, Map.of("number", "88", "title", "Unseen")).words())
				.contains("Nothing can be checked while jobs/ or the reference tables have faults");
		}
		finally {
			Files.writeString(settings, before);
		}
	}

	@Test
	void keepsTheRightsOfAFile() throws IOException {
		Path file = input("actions/X06000001.csv");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		send("/record/actions" + WHOSE, Map.of("number", "78", "title", "Rights"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
		assertThat(file.resolveSibling(".X06000001.csv.part")).doesNotExist();
	}

	@ParameterizedTest
	@EnumSource(RecordKind.class)
	void entersEveryColumnOfAFile(RecordKind kind) {
		Subject subject = new Subject("X06000001", Quarter.parse("2023-24-Q4"));
		assertThat(kind.columns()).containsAll(kind.fields().stream().map(Field::column).toList());
		assertThat(kind.columns()).allMatch((column) -> kind.given(subject).containsKey(column)
				|| kind.fields().stream().anyMatch((field) -> field.column().equals(column)));
	}

}
