package uk.quartile.notices;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.database.TestDatabase;
import uk.quartile.notices.NoticeSummary.Failure;
import uk.quartile.notices.NoticeSummary.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Mails through a real server. */
class MailTests {

	private static final String UNA = "una@leicester.example";

	private static final String TEAM = "team@leicester.example";

	private static final String HUB = "hub@region.example";

	private static final String TITLE = "Leicester: return for 2019-20-Q1 rejected";

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@RegisterExtension
	final TestMail mail = new TestMail();

	@TempDir
	Path folder;

	private Telling telling;

	@BeforeEach
	void set() throws Exception {
		this.telling = new Telling(this.folder, this.database.jdbcClient()).settings(settings(this.mail.address()));
	}

	private static String settings(String server) {
		return "mail:\n  server: " + server + "\n  from: quartile@region.example\n  hub: [Hub@region.example]\n"
				+ "  timeout-seconds: 5\n";
	}

	@Test
	void tellsOfARejectedReturnWithItsReceipt() throws Exception {
		this.telling.returns.add(Telling.REJECTED);
		assertThat(this.telling.tell("08-20"))
			.isEqualTo(new NoticeSummary(List.of(new Told(HUB, 1), new Told(TEAM, 1), new Told(UNA, 1)), 0, List.of()));
		assertThat(this.mail.subjects()).containsExactly(HUB + ": Run 1 finished", TEAM + ": " + TITLE,
				UNA + ": " + TITLE);
		MimeMessage una = this.mail.newest(UNA);
		assertThat(una.getHeader("From")).containsExactly("quartile@region.example");
		assertThat(una.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(una.getSentDate()).isEqualTo("2019-08-20T01:00:00Z");
		assertThat(TestMail.parts(una)).containsOnlyKeys("text/plain", "text/html", "receipt-2019-20-Q1-E06000016.csv")
			.containsEntry("receipt-2019-20-Q1-E06000016.csv", "file,line\nreturn,5\n")
			.containsEntry("text/plain", TITLE + "\n\n" + Telling.REJECTED.sentence()
					+ " The receipt is attached: receipt-2019-20-Q1-E06000016.csv.\n\n\n"
					+ "--\nWritten by Quartile on 20 August 2019 to una@leicester.example, as a contact about returns.\n"
					+ "It writes once a day at most, and of each matter once. If this should reach somebody else, please say "
					+ "so to quartile@region.example.\n")
			.hasEntrySatisfying("text/html", (html) -> assertThat(html).contains("<title>" + TITLE + "</title>")
				.contains("<p>Your return for Quarter 1 2019-20 (April to June 2019) could not be taken in. "
						+ "2019-20-Q1/E06000016.csv line 5: found &#39;&lt;b&gt;&amp;&#39;; expected a number. Please "
						+ "correct it and send it again. The receipt is attached: ")
				.doesNotContain("<b>", "{{"));
		assertThat(TestMail.parts(this.mail.newest(HUB))).containsOnlyKeys("text/plain", "text/html")
			.hasEntrySatisfying("text/plain", (text) -> assertThat(text).startsWith(
					"Run 1 finished\n\nRun 1 finished on 20 August 2019, 02:02: 2019-20-Q1 for E12000004 (0 files). "
							+ "Returns rejected: 1; due but absent: 0.\n")
				.contains(" to hub@region.example, at the hub.\n"));
	}

	/** A correction is another submission, and is to be signed again. */
	@Test
	void tellsOnceOfEachSubmissionThatNobodyHasSigned() throws Exception {
		this.telling.returns.add(Telling.UNSIGNED);
		this.telling.tell("08-20");
		assertThat(this.telling.tell("08-21")).isEqualTo(NoticeSummary.NONE);
		assertThat(this.mail.subjects()).contains("ted@rutland.example: Rutland: return for 2019-20-Q1 not signed off");
		assertThat(TestMail.parts(this.mail.newest("ted@rutland.example"))).containsOnlyKeys("text/plain", "text/html")
			.hasEntrySatisfying("text/plain", (text) -> assertThat(text).contains(Telling.UNSIGNED.sentence()));
	}

	@Test
	void tellsOfNewRunsOnNewInputsAlone() {
		assertThat(this.telling.tell("08-20").told()).containsExactly(new Told(HUB, 1));
		this.telling.run = 2;
		assertThat(this.telling.tell("08-21")).isEqualTo(NoticeSummary.NONE);
		this.telling.inputs = "e".repeat(64);
		assertThat(this.telling.tell("08-22").told()).containsExactly(new Told(HUB, 1));
		assertThat(this.mail.subjects()).containsExactly(HUB + ": Run 1 finished", HUB + ": Run 2 finished");
	}

	@Test
	void tellsNobodyOfTheSameTwiceAndWritesOnceADay() throws Exception {
		this.telling.returns.add(Telling.REJECTED);
		this.telling.tell("08-20");
		assertThat(this.telling.tell("08-20")).isEqualTo(NoticeSummary.NONE);
		assertThat(this.telling.tell("08-21")).isEqualTo(NoticeSummary.NONE);
		assertThat(this.mail.received()).hasSize(3);

		this.telling.returns.add(Telling.rejected("E06000016", "Leicester", "b".repeat(64)));
		assertThat(this.telling.tell("08-21").told()).containsExactly(new Told(TEAM, 1), new Told(UNA, 1));

		this.telling.returns.add(Telling.rejected("E06000016", "Leicester", "c".repeat(64)));
		this.telling.returns.add(Telling.rejected("E06000016", "Leicester", "d".repeat(64)));
		assertThat(this.telling.tell("08-21")).isEqualTo(new NoticeSummary(List.of(), 4, List.of()));
		assertThat(this.mail.received()).hasSize(5);
		assertThat(this.telling.tell("08-22"))
			.isEqualTo(new NoticeSummary(List.of(new Told(TEAM, 2), new Told(UNA, 2)), 0, List.of()));
		assertThat(this.mail.newest(UNA).getSubject()).isEqualTo(TITLE + " and 1 more matter");
		assertThat(this.mail.received()).hasSize(7);
	}

	@Test
	void takesOneAddressForOnePersonWhateverItsCapitals() throws Exception {
		this.telling.contacts(Telling.CONTACTS + "E06000017,Una,officer,UNA@Leicester.example\n");
		this.telling.returns.addAll(List.of(Telling.REJECTED, Telling.LATE));
		this.telling.tell("08-20");
		assertThat(this.mail.subjects()).contains(UNA + ": " + TITLE + " and 1 more matter",
				"ted@rutland.example: Rutland: return for 2019-20-Q1 late");
		assertThat(TestMail.parts(this.mail.newest("ted@rutland.example"))).containsOnlyKeys("text/plain", "text/html")
			.hasEntrySatisfying("text/plain", (text) -> assertThat(text).startsWith(
					"Rutland: return for 2019-20-Q1 late\n\nYour return for Quarter 1 2019-20 (April to June 2019) was due by 14 "
							+ "August 2019 and has not come.\n"));
	}

	@Test
	void tellsTheHubWhereThereIsNoContact() throws Exception {
		this.telling.returns.add(Telling.rejected("E06000018", "Nottingham", "a".repeat(64)));
		this.telling.tell("08-20");
		assertThat(this.mail.subjects())
			.containsExactly(HUB + ": Nottingham: return for 2019-20-Q1 rejected and 1 more matter");
		assertThat(TestMail.parts(this.mail.newest(HUB))).containsOnlyKeys("text/plain", "text/html")
			.hasEntrySatisfying("text/plain", (text) -> assertThat(text).contains(
					" This reaches the hub alone, for input/reference/contacts.csv has no address of E06000018: add "
							+ "one there.\n"));
	}

	@Test
	void saysWhatReachesNobody() throws Exception {
		this.telling.settings(settings(this.mail.address()).replaceFirst("  hub: .*\n", ""));
		this.telling.returns.add(Telling.rejected("E06000018", "Nottingham", "a".repeat(64)));
		assertThat(this.telling.tell("08-20")).isEqualTo(new NoticeSummary(List.of(), 0, List
			.of(new Failure(List.of("Nottingham: return for 2019-20-Q1 rejected"),
					"input/reference/contacts.csv: found no address of E06000018; expected one there, or one of the "
							+ "hub; add it, or name `hub` under `mail`."))));
	}

	@Test
	void tellsOfAPaperInTheWeekBeforeItIsDue() throws Exception {
		this.telling.committees("""
				committees:
				  - authority: E06000016
				    name: "Scrutiny\\r\\nBcc: evil@example.org"
				    agenda-item: 7
				    meetings: [{date: 2019-09-12}]
				""");
		// Due on 5 September.
		assertThat(this.telling.tell("08-28").told()).containsExactly(new Told(HUB, 1));
		assertThat(this.telling.tell("08-29").told()).containsExactly(new Told(TEAM, 1), new Told(UNA, 1));
		assertThat(this.telling.tell("09-05")).isEqualTo(NoticeSummary.NONE);
		MimeMessage una = this.mail.newest(UNA);
		assertThat(una.getSubject())
			.isEqualTo("Leicester: paper for Scrutiny\\u000d\\u000aBcc: evil@example.org due on 5 September 2019");
		assertThat(una.getHeader("Bcc")).isNull();
		assertThat(TestMail.parts(una).get("text/plain")).contains(
				"The paper for the meeting of Scrutiny\\u000d\\u000aBcc: evil@example.org on 12 September 2019 is due "
						+ "on 5 September 2019, so that it is out five clear days before.");
	}

	@Test
	void tellsOfNoPaperAfterItWasDue() throws Exception {
		this.telling.committees(
				"committees:\n  - authority: E06000016\n    name: Scrutiny\n    meetings: [{date: 2019-09-12}]\n");
		assertThat(this.telling.tell("09-06").told()).containsExactly(new Told(HUB, 1));
	}

	@Test
	void triesAgainWhereTheServerIsAway() throws Exception {
		this.telling.returns.add(Telling.REJECTED);
		this.mail.goAway();
		NoticeSummary away = this.telling.tell("08-20");
		assertThat(away.told()).isEmpty();
		assertThat(away.failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.whom()).containsExactly(HUB, TEAM, UNA);
			assertThat(failure.reason()).isEqualTo(this.mail.address()
					+ ": found no server that takes mail within 5 seconds (Connection refused); expected one; see how it is, "
					+ "or correct `server` under `mail`.");
		});
		this.mail.comeBack();
		assertThat(this.telling.tell("08-20").told()).extracting(Told::to).containsExactly(HUB, TEAM, UNA);
		assertThat(this.mail.received()).hasSize(3);
	}

	@Test
	void tellsOthersWhereOneIsRefused() throws Exception {
		this.telling.returns.addAll(List.of(Telling.REJECTED, Telling.LATE));
		this.mail.server().getManagers().getUserManager().setMessageDeliveryHandler((message, address) -> {
			if (address.getEmail().equals(TEAM)) {
				throw new UserException("no such mailbox");
			}
			return this.mail.server().setUser(address.getEmail(), address.getEmail());
		});
		NoticeSummary summary = this.telling.tell("08-20");
		assertThat(summary.told()).extracting(Told::to).containsExactly(HUB, "ted@rutland.example", UNA);
		assertThat(summary.failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.whom()).containsExactly(TEAM);
			assertThat(failure.reason()).isEqualTo(this.mail.address() + ": found that mail to " + TEAM
					+ " is refused (451 Requested action aborted: local error in processing); expected that it is taken; see "
					+ "what the server asks for.");
		});
		this.mail.goAway();
		this.mail.comeBack();
		assertThat(this.telling.tell("08-20").told()).containsExactly(new Told(TEAM, 1));
	}

	@Test
	void saysThatTheLoginIsRefused() throws Exception {
		this.mail.server().setUser("quartile", "right");
		this.mail.server().getManagers().getUserManager().setAuthRequired(true);
		this.telling.environment = Map.of("QUARTILE_MAIL_USERNAME", "quartile", "QUARTILE_MAIL_PASSWORD", "wrong");
		assertThat(this.telling.tell("08-20").failures()).extracting(Failure::reason)
			.singleElement()
			.asString()
			.startsWith(this.mail.address() + ": found that user name or password are refused (535")
			.endsWith("; expected a login; set QUARTILE_MAIL_USERNAME and QUARTILE_MAIL_PASSWORD in the environment.")
			.doesNotContain("wrong");
		this.telling.environment = Map.of("QUARTILE_MAIL_USERNAME", "quartile");
		assertThat(this.telling.tell("08-20").failures()).extracting(Failure::reason)
			.containsExactly(
					"QUARTILE_MAIL_PASSWORD: found nothing, but QUARTILE_MAIL_USERNAME; expected both, or neither; "
							+ "set it, or unset the other.");
		this.telling.environment = Map.of("QUARTILE_MAIL_USERNAME", "quartile", "QUARTILE_MAIL_PASSWORD", "right");
		assertThat(this.telling.tell("08-20").told()).containsExactly(new Told(HUB, 1));
	}

	@Test
	void saysWhichAddressIsRefused() throws Exception {
		try (RefusingServer server = new RefusingServer()) {
			this.telling.settings(settings(server.address()));
			assertThat(this.telling.tell("08-20").failures()).containsExactly(new Failure(List.of(HUB),
					server.address() + ": found that mail to " + HUB
							+ " is refused (550 5.1.1 no such mailbox); expected that it is taken; "
							+ "correct the address in input/reference/contacts.csv, or under `mail`."));
		}
	}

	@Test
	void sendsNothingWhereNoEncryptionCanBeTrusted() throws Exception {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
		server.start();
		try {
			String address = "smtps://127.0.0.1:" + server.getSmtps().getPort();
			this.telling.settings(settings(address));
			assertThat(this.telling.tell("08-20").failures()).extracting(Failure::reason)
				.singleElement()
				.asString()
				.startsWith(address + ": found no encryption that can be trusted (")
				.endsWith(
						"); expected TLS, and a certificate of that host; let the server offer it, or correct `server` "
								+ "under `mail` (smtp:// for STARTTLS, smtps:// for TLS from the start).");
			assertThat(server.getReceivedMessages()).isEmpty();
		}
		finally {
			server.stop();
		}
	}

	/** Only on this very machine nothing can listen: 127.0.0.2 stands for another one. */
	@Test
	void sendsNothingInTheOpenToAnotherMachine() throws Exception {
		assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.2", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try {
			this.telling.settings(settings("smtp://127.0.0.2:" + server.getSmtp().getPort()));
			assertThat(this.telling.tell("08-20").failures()).extracting(Failure::reason)
				.singleElement()
				.asString()
				.contains(": found no encryption that can be trusted (STARTTLS is required but ");
			assertThat(server.getReceivedMessages()).isEmpty();
		}
		finally {
			server.stop();
		}
	}

	/** What a mail that comes twice is known by. */
	@Test
	void givesTheSameMattersTheSameId() throws Exception {
		this.telling.tell("08-20");
		String id = this.mail.newest(HUB).getMessageID();
		assertThat(id).matches("<[0-9a-f]{32}@region\\.example>");
		this.database.jdbcClient().sql("TRUNCATE notice").update();
		this.telling.tell("08-21");
		assertThat(this.mail.received()).hasSize(2);
		assertThat(this.mail.newest(HUB).getMessageID()).isEqualTo(id);
	}

	@Test
	void keepsWhatWasTold() throws Exception {
		this.telling.returns.add(Telling.REJECTED);
		this.telling.tell("08-20");
		assertThat(this.database.jdbcClient()
			.sql("SELECT * FROM notice WHERE recipient = :to")
			.param("to", UNA)
			.query()
			.singleRow()).containsEntry("kind", "return-rejected")
			.containsEntry("area", "E06000016")
			.containsEntry("quarter", "2019-20-Q1")
			.containsEntry("subject", "a".repeat(64))
			.containsEntry("message", this.mail.newest(UNA).getMessageID());
	}

	@Test
	void failsNoRunWhateverHappens() throws Exception {
		this.telling.returns.add(null);
		assertThat(this.telling.tell("08-20").failures()).singleElement()
			.extracting(Failure::reason)
			.asString()
			.startsWith("Found that telling breaks off (java.lang.NullPointerException")
			.endsWith("; expected that it doesn't; the log says more.");
	}

}
