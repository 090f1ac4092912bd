package uk.quartile.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.console.users.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** An analyst's evening at the console, in a real browser. */
@Timeout(240)
class EveningTests {

	/** Whose return for the quarter has not come. */
	private static final String LATE = "X06000003";

	@RegisterExtension
	@Order(1)
	static final Chromium chromium = new Chromium();

	@RegisterExtension
	@Order(2)
	static final ConsoleUnderTest console = new ConsoleUnderTest();

	@BeforeAll
	static void letIn() {
		console.as(Role.ANALYST);
		console.as(Role.ADMINISTRATOR);
		console.as(Role.AUTHORITY);
	}

	@Test
	void goesWell() throws IOException {
		try (Window window = chromium.open(console.address(), true)) {
			Page page = window.page();
			page.navigate("/");
			window.look("login");
			window.logIn(Role.ANALYST.code(), "not the password");
			assertThat(window.words()).contains("Enter a name and a password that belong together");
			window.look("login-wrong");
			window.logIn(Role.ANALYST.code(), ConsoleUnderTest.PASSWORD);
			assertThat(window.words()).contains("Returns for " + ConsoleUnderTest.QUARTER, "What needs doing")
				.containsPattern("’s return was due by \\d+ \\w+, \\d+ days ago, and has not come");
			window.look("quarter");

			send(window, sent(2));
			assertThat(window.words()).contains("Cannot be accepted", "Line 2, numerator: found 'twelve'");
			assertThat(page.locator("pre.console-line").first().innerText()).startsWith(LATE).contains(",twelve,");
			window.look("upload-bad");
			window.press("Discard");
			assertThat(window.words()).contains("Discarded: nothing of it was kept.");
			window.look("returns");

			send(window, sent(0));
			assertThat(window.words()).contains("Can be accepted");
			window.look("upload-good");
			window.press("Accept");
			assertThat(window.words()).contains("Accepted: ", "The next run takes it in.");
			page.navigate("/quarter");
			assertThat(window.words()).contains("1 return has come that no run has taken in yet.");

			page.navigate("/runs");
			window.look("runs");
			window.press("Start a run as set");
			page.evaluate("window.notLoadedAgain = true");
			page.locator("#progress:has-text('A run goes on.')").waitFor();
			page.locator("#progress progress").waitFor();
			window.look("runs-going-on");
			page.locator("#progress:has-text('No run goes on.')").waitFor();
			assertThat(page.evaluate("window.notLoadedAgain")).isEqualTo(true);
			assertThat(page.locator("#progress").innerText()).contains("The last one ended");
			page.locator("#progress a").click();
			assertThat(window.words()).contains("Asked for by analyst", "Returns: 1 taken in", "Run finished");
			window.look("run");

			page.navigate("/returns/" + ConsoleUnderTest.QUARTER + "/" + LATE);
			assertThat(window.words()).contains("Accepted", "In force");
			window.look("return");
			window.follow("Lines");
			assertThat(page.locator("#L2").innerText()).contains(LATE + "," + ConsoleUnderTest.QUARTER);
			window.look("sent");
			Download file = page.waitForDownload(() -> window.follow("The file as received"));
			assertThat(file.path()).hasBinaryContent(sent(0));

			page.navigate("/figures/measures/children-looked-after/" + LATE);
			window.follow("Explain the figure of");
			assertThat(window.words()).contains(ConsoleUnderTest.QUARTER + "/" + LATE + ".csv");
			window.follow("returns/" + ConsoleUnderTest.QUARTER + "/" + LATE + ".csv");
			String line = page.url().replaceFirst(".*#", "");
			assertThat(page.locator("#" + line).innerText()).contains(LATE, "children-looked-after");

			page.navigate("/documents/" + ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.REGION + "/restricted");
			Download all = page.waitForDownload(() -> window.follow("Download all as a zip"));
			assertThat(all.suggestedFilename()).endsWith(".zip");
			window.press("Log out");
			assertThat(window.words()).contains("You have logged out.");
			window.look("logged-out");
			page.navigate("/runs");
			assertThat(page.url()).endsWith("/login");
		}
	}

	@Test
	void goesWellWithoutScript() throws IOException {
		try (Window window = chromium.open(console.address(), false)) {
			Page page = window.page();
			window.logIn(Role.ANALYST.code(), ConsoleUnderTest.PASSWORD);
			window.look("quarter");
			send(window, bytes("2023-24-Q3,", "2023-24-Q3,no-such-measure"));
			assertThat(window.words()).contains("Cannot be accepted");
			window.press("Discard");
			send(window, bytes("2023-24-Q3,", "2023-24-Q3,"));
			assertThat(window.words()).contains("Can be accepted");
			window.press("Discard");
			page.navigate("/runs");
			page.locator("summary").click();
			page.locator("label:has-text('Public')").click();
			window.look("runs-settings");
			window.press("Start this run");
			assertThat(window.words()).contains("The run begins as soon as no other goes on.");
			while (page.locator("tr:has-text('--edition public')").count() == 0) {
				page.waitForTimeout(500);
				page.navigate("/runs");
			}
			page.locator("tr:has-text('--edition public') a").click();
			assertThat(window.words()).contains("With --edition public");
			window.look("run");
			window.press("Log out");
			assertThat(window.words()).contains("You have logged out.");
		}
	}

	private static void send(Window window, byte[] file) {
		window.page().navigate("/returns");
		window.page().setInputFiles("#file", new FilePayload("children.csv", "text/csv", file));
		window.press("Check");
	}

	/** The return that has not come, as the one before it. */
	private static byte[] sent(int wrongLine) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String each : lines("2023-24-Q3", LATE)) {
			String line = each.replace("2023-24-Q3", ConsoleUnderTest.QUARTER);
			lines.add((lines.size() + 1 == wrongLine) ? line.replaceFirst("^(([^,]*,){3})[^,]*", "$1twelve") : line);
		}
		return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String old, String wanted) throws IOException {
		return String.join("\n", lines("2023-24-Q3", "X06000004"))
			.replace(old, wanted)
			.getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> lines(String quarter, String authority) throws IOException {
		Path folder = console.folders().input().resolve("returns");
		return Files.readAllLines(folder.resolve(quarter).resolve(authority + ".csv"));
	}

	@Test
	void goesWellByKeyboardAlone() {
		try (Window window = chromium.open(console.address(), true)) {
			Page page = window.page();
			page.navigate("/login");
			window.tabTo("#username");
			page.keyboard().type(Role.ANALYST.code());
			window.tabTo("#password");
			page.keyboard().type(ConsoleUnderTest.PASSWORD);
			page.keyboard().press("Enter");
			page.waitForURL("**/quarter");
			window.tabTo("nav a[href='/runs']");
			page.keyboard().press("Enter");
			page.waitForURL("**/runs");
			window.tabTo("summary");
			page.keyboard().press("Enter");
			window.tabTo("input[value=BRIEFING]");
			page.keyboard().press("Space");
			window.tabTo("button:has-text('Start this run')");
			page.keyboard().press("Enter");
			page.locator("#progress:has-text('A run goes on.')").waitFor();
			window.tabTo("#stop");
			page.evaluate("document.getElementById('stop').className += ' before'");
			page.locator("#stop:not(.before)").waitFor();
			assertThat(page.evaluate("document.activeElement.id"))
				.as("what has the focus after the progress was shown anew")
				.isEqualTo("stop");
			page.keyboard().press("Enter");
			page.locator(
					"main:has-text('The run ends once what is at hand is finished'), main:has-text('No run goes on')")
				.waitFor();
			page.locator("#progress:has-text('No run goes on.')").waitFor();
			page.navigate("/users");
			assertThat(window.complaints()).anyMatch((each) -> each.contains("403"));
			assertThat(window.words()).contains("This page is not for you");
			window.look("not-for-you");
			page.navigate("/reference/versions/999999");
			assertThat(window.complaints()).anyMatch((each) -> each.contains("404"));
			assertThat(window.words()).contains("Page not found");
			window.look("not-found");
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ADMINISTRATOR, /users
			ADMINISTRATOR, /audit
			ADMINISTRATOR, /password
			ADMINISTRATOR, /documents
			ADMINISTRATOR, /documents/2023-24-Q4/X12000001/restricted
			ADMINISTRATOR, /reference
			ADMINISTRATOR, /reference/measures
			ADMINISTRATOR, /reference/files/reference/authorities.csv
			ADMINISTRATOR, /reference/versions/1
			ADMINISTRATOR, /figures
			ADMINISTRATOR, /figures/measures/children-looked-after
			ADMINISTRATOR, /figures/areas/X06000001
			ADMINISTRATOR, /figures/measures/children-looked-after/X06000001
			ADMINISTRATOR, /explain?area=X06000001&measure=children-looked-after&quarter=2023-24-Q4
			ADMINISTRATOR, /changes
			ADMINISTRATOR, /chase?quarter=2023-24-Q4
			ADMINISTRATOR, /record
			ADMINISTRATOR, /record/actions?authority=X06000001&quarter=2023-24-Q4
			AUTHORITY, /returns
			AUTHORITY, /documents
			""")
	void shutsNobodyOutOf(Role role, String address) {
		try (Window window = chromium.open(console.address(), true)) {
			window.logIn(role.code(), ConsoleUnderTest.PASSWORD);
			window.page().navigate(address);
			window.look(role.code() + address.replaceAll("[?&].*", "").replace('/', '-'));
		}
	}

}
