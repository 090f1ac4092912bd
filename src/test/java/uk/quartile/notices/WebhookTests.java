package uk.quartile.notices;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.catalogue.NoticeSettings;
import uk.quartile.database.TestDatabase;
import uk.quartile.notices.NoticeSummary.Failure;
import uk.quartile.notices.NoticeSummary.Told;
import uk.quartile.notices.sending.Webhook;

import static org.assertj.core.api.Assertions.assertThat;

/** What a program is told, over real HTTP. */
class WebhookTests {

	/** That of the examples of the Standard Webhooks specification. */
	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@RegisterExtension
	final TestReceiver receiver = new TestReceiver();

	@TempDir
	Path folder;

	private Telling telling;

	@BeforeEach
	void set() throws Exception {
		this.telling = new Telling(this.folder, this.database.jdbcClient())
			.settings("webhook:\n  to: " + this.receiver.address() + "\n  timeout-seconds: 5\n");
		this.telling.environment = Map.of("QUARTILE_WEBHOOK_SECRET", SECRET);
		this.telling.returns.add(Telling.LATE);
	}

	@Test
	void tellsEachMatterOnceAndSignsIt() throws Exception {
		assertThat(this.telling.tell("08-20"))
			.isEqualTo(new NoticeSummary(List.of(new Told(this.receiver.address(), 2)), 0, List.of()));
		assertThat(this.receiver.received).hasSize(2);
		TestReceiver.Message late = this.receiver.received.get(0);
		assertThat(late.body())
			.isEqualTo("{\"type\":\"return-late\",\"data\":{\"area\":\"E06000017\",\"quarter\":\"2019-20-Q1\","
					+ "\"subject\":\"2019-08-14\",\"title\":\"Rutland: return for 2019-20-Q1 late\",\"sentence\":\"Your return for "
					+ "Quarter 1 2019-20 (April to June 2019) was due by 14 August 2019 and has not come.\"}}");
		assertThat(late.type()).isEqualTo("application/json");
		assertThat(late.timestamp()).isEqualTo(Long.toString(Instant.parse("2019-08-20T01:00:00Z").getEpochSecond()));
		assertThat(late.id()).matches("[0-9a-f]{32}");
		assertThat(late.signature()).isEqualTo("v1," + signature(late));
		assertThat(this.receiver.received.get(1).body()).startsWith("{\"type\":\"run-finished\",");
		assertThat(this.telling.tell("08-20")).isEqualTo(NoticeSummary.NONE);
		assertThat(this.telling.tell("08-21")).isEqualTo(NoticeSummary.NONE);
	}

	private static String signature(TestReceiver.Message message) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring(6)), "HmacSHA256"));
		String signed = message.id() + "." + message.timestamp() + "." + message.body();
		return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
	}

	/** The example of the specification, with the signature that it gives. */
	@Test
	void signsAsTheSpecificationDoes() {
		new Webhook(new NoticeSettings.Webhook(this.receiver.address(), 5), this.telling.environment)
			.send("msg_p5jXN8AQM9LWM0D4loKWxJek", "{\"test\": 2432232314}", Instant.ofEpochSecond(1614265330));
		assertThat(this.receiver.received).extracting(TestReceiver.Message::signature)
			.containsExactly("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
	}

	@Test
	void triesAgainByTheSameId() {
		this.receiver.answer = 500;
		NoticeSummary summary = this.telling.tell("08-20");
		assertThat(summary.told()).isEmpty();
		assertThat(summary.failures()).containsExactly(new Failure(
				List.of(this.receiver.address() + " of \"Rutland: return for 2019-20-Q1 late\"",
						this.receiver.address() + " of \"Run 1 finished\""),
				this.receiver.address() + ": found the answer 500; expected 2xx; see what the receiver says of it."));
		this.receiver.answer = 200;
		assertThat(this.telling.tell("08-21").told()).containsExactly(new Told(this.receiver.address(), 2));
		List<String> ids = this.receiver.received.stream().map(TestReceiver.Message::id).toList();
		assertThat(ids.subList(0, 2)).doesNotHaveDuplicates();
		assertThat(ids.subList(2, 4)).isEqualTo(ids.subList(0, 2));
	}

	@Test
	void followsNoRedirection() {
		this.receiver.answer = 307;
		assertThat(this.telling.tell("08-20").failures()).extracting(Failure::reason)
			.containsExactly(this.receiver.address() + ": found the answer 307, a redirection, which is not followed; "
					+ "expected 2xx; name under `webhook` the address that takes it.");
		assertThat(this.receiver.received).extracting(TestReceiver.Message::path).containsExactly("/quartile");
	}

	@Test
	void saysThatNobodyAnswers() {
		this.receiver.goAway();
		assertThat(this.telling.tell("08-20").failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.whom()).hasSize(2);
			assertThat(failure.reason()).isEqualTo(this.receiver.address()
					+ ": found no answer within 5 seconds (ConnectException); expected one; see how the receiver is, or "
					+ "correct `to` under `webhook`.");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''          | nothing
			not base 64 | what is no Base64
			c2hvcnQ=    | 5 bytes
			""")
	void saysThatItCannotSign(String secret, String found) {
		this.telling.environment = Map.of("QUARTILE_WEBHOOK_SECRET", secret);
		assertThat(this.telling.tell("08-20").failures()).extracting(Failure::reason)
			.containsExactly("QUARTILE_WEBHOOK_SECRET: found " + found
					+ "; expected 24 to 64 random bytes in Base64, as the "
					+ "receiver has them; make some with `openssl rand -base64 32`, and give them to both sides.");
		assertThat(this.receiver.received).isEmpty();
	}

}
