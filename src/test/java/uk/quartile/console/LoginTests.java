package uk.quartile.console;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.console.Browser.Page;
import uk.quartile.console.users.Accounts;
import uk.quartile.console.users.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Coming in, staying in, and being put out. */
@Timeout(300)
class LoginTests {

	@RegisterExtension
	static final ConsoleUnderTest console = new ConsoleUnderTest();

	@Test
	void asksForANewPasswordBeforeAnythingElse() {
		Accounts.Outcome made = console.bean(Accounts.class).add("new.one", Role.ANALYST, "", "test");
		Browser browser = console.anybody();
		browser.logIn("new.one", made.password());
		assertThat(browser.get("/quarter").header("Location")).endsWith("/password");
		assertThat(change(browser, made.password(), "short")).contains("Enter a password of at least 12 characters: "
				+ "three or four words that do not belong together are easy to remember");
		assertThat(change(browser, made.password(), "new.one likes it"))
			.contains("Enter a password that is harder to " + "guess: without your name, and of different characters");
		assertThat(change(browser, made.password(), "é".repeat(40)))
			.contains("Enter a password of at most 72 characters, or fewer where some are not of the English alphabet");
		assertThat(change(browser, "another one", "purple lamp river"))
			.contains("Enter the password that you have now");
		assertThat(change(browser, made.password(), made.password())).contains("Enter a password that is new");
		browser.post("/password",
				Map.of("old", made.password(), "wanted", "purple lamp river", "again", "purple lamp river"));
		assertThat(browser.get("/quarter").status()).isEqualTo(200);
	}

	private static String change(Browser browser, String old, String wanted) {
		return browser.post("/password", Map.of("old", old, "wanted", wanted, "again", wanted)).words();
	}

	@Test
	void makesWhoFailsTooOftenWaitWhetherOrNotThereIsSuchAUser() {
		console.user("often.wrong", Role.VIEWER, "");
		for (String name : new String[] { "often.wrong", "nobody.at.all" }) {
			for (int failure = 0; failure < 5; failure++) {
				assertThat(logIn(name, "wrong " + failure)).endsWith("/login?wrong");
			}
			assertThat(logIn(name, ConsoleUnderTest.PASSWORD)).endsWith("/login?wait");
		}
		assertThat(console.anybody().get("/login?wait").words())
			.contains("Wait five minutes: there were too many failed logins");
		assertThat(console.anybody().get("/login?wrong").words())
			.contains("Enter a name and a password that belong together");
	}

	private static String logIn(String name, String password) {
		return console.anybody().post("/login", Map.of("username", name, "password", password)).header("Location");
	}

	@Test
	void endsTheSessionOfWhomeverIsClosedOrGivenAnotherPassword() {
		Browser browser = console.user("leaver", Role.ANALYST, "");
		assertThat(browser.get("/quarter").status()).isEqualTo(200);
		console.as(Role.ADMINISTRATOR).post("/users/leaver/closed", Map.of("closed", "true"));
		assertThat(browser.get("/quarter").header("Location")).endsWith("/login");
		assertThat(logIn("leaver", ConsoleUnderTest.PASSWORD)).endsWith("/login?wrong");
		Browser other = console.user("renewed", Role.ANALYST, "");
		console.as(Role.ADMINISTRATOR).post("/users/renewed/password", Map.of());
		assertThat(other.get("/quarter").header("Location")).endsWith("/login");
	}

	@Test
	void givesASessionANewNumberAtTheLoginAndKeepsItFromScripts() {
		Browser browser = console.anybody();
		String before = browser.get("/login").header("Set-Cookie");
		assertThat(before).contains("HttpOnly").contains("SameSite=Lax");
		Accounts.Outcome made = console.bean(Accounts.class).add("fixed", Role.VIEWER, "", "test");
		String after = browser.post("/login", Map.of("username", "fixed", "password", made.password()))
			.header("Set-Cookie");
		assertThat(after).startsWith("quartile=").isNotEqualTo(before);
	}

	@Test
	void tellsBrowsersToRunAndFrameNothingOfOthers() {
		Page page = console.as(Role.ANALYST).get("/quarter");
		assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'")
			.contains("script-src 'self';")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(page.text()).doesNotContainPattern("<script(?![^>]*\\bsrc=)").doesNotContainPattern("\\son\\w+=\"");
	}

	/** A part of a page can't show the login: the page as a whole has to go there. */
	@Test
	void sendsAPartOfAPageToTheLoginOnceTheSessionIsOver() {
		Page page = console.anybody().get("/runs/progress", "HX-Request", "true");
		assertThat(page.status()).isEqualTo(401);
		assertThat(page.header("HX-Redirect")).isEqualTo("/login");
	}

	@Test
	void keepsWhatWasDoneAndLetsNobodyChangeIt() {
		console.as(Role.ANALYST).get("/quarter");
		console.as(Role.VIEWER).get("/users");
		assertThat(console.as(Role.ADMINISTRATOR).get("/audit").words()).contains("analyst saw GET /quarter 200")
			.contains("viewer was refused GET /users 403");
		for (String sql : new String[] { "UPDATE audit_entry SET who = 'x'", "DELETE FROM audit_entry",
				"TRUNCATE audit_entry" }) {
			assertThatException().isThrownBy(() -> console.jdbc().sql(sql).update())
				.withMessageContaining("audit_entry: found an attempt to change or remove what was done");
		}
	}

	@Test
	void letsAnAdministratorLetOthersInAndTellsWhatIsWrong() {
		Browser administrator = console.as(Role.ADMINISTRATOR);
		assertThat(let(administrator, "Jo Smith", "VIEWER", ""))
			.contains("Enter a name of letters, digits, and . _ - @ in between, as in j.smith");
		assertThat(let(administrator, "jo.smith", "AUTHORITY", "")).contains("Select the authority whose user this is");
		assertThat(let(administrator, "jo.smith", "ANALYST", ConsoleUnderTest.AUTHORITY))
			.contains("Select an authority for the role Authority only");
		assertThat(let(administrator, "jo.smith", "AUTHORITY", ConsoleUnderTest.AUTHORITY))
			.containsPattern("Password of jo\\.smith ?, shown this once: [a-z2-9-]{23}");
		assertThat(let(administrator, "jo.smith", "VIEWER", ""))
			.contains("Enter another name: there is a user jo.smith already");
		Page own = administrator.post("/users/administrator/closed", Map.of("closed", "true"));
		assertThat(own.status()).isEqualTo(302);
		assertThat(administrator.get("/users").words()).contains("Ask another administrator to close your own account");
	}

	private static String let(Browser administrator, String name, String role, String authority) {
		return administrator.post("/users", Map.of("name", name, "role", role, "authority", authority)).words();
	}

}
