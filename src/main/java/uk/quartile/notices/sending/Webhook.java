package uk.quartile.notices.sending;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import uk.quartile.catalogue.NoticeSettings;
import uk.quartile.domain.Visible;

/**
 * An address that takes JSON, signed as the Standard Webhooks specification has it: with
 * a key that both sides know, over id, time and body.
 */
public final class Webhook {

	private static final String SECRET = "QUARTILE_WEBHOOK_SECRET";

	private static final String EXPECTED = "; expected 24 to 64 random bytes in Base64, as the receiver has them; "
			+ "make some with `openssl rand -base64 32`, and give them to both sides.";

	private final NoticeSettings.Webhook settings;

	private final byte[] secret;

	private final HttpClient client;

	/**
	 * A webhook.
	 * @param environment has the key
	 * @throws NotSent if it hasn't
	 */
	public Webhook(NoticeSettings.Webhook settings, Map<String, String> environment) {
		this.settings = settings;
		this.secret = secret(environment.getOrDefault(SECRET, "").strip());
		this.client = HttpClient.newBuilder()
			.connectTimeout(Duration.ofSeconds(settings.timeout()))
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	private static byte[] secret(String text) {
		if (text.isEmpty()) {
			throw NotSent.all(SECRET + ": found nothing" + EXPECTED, new IllegalArgumentException(SECRET));
		}
		byte[] secret;
		try {
			secret = Base64.getDecoder().decode(text.replaceFirst("^whsec_", ""));
		}
		catch (IllegalArgumentException ex) {
			throw NotSent.all(SECRET + ": found what is no Base64" + EXPECTED, ex);
		}
		if (secret.length < 24 || secret.length > 64) {
			throw NotSent.all(SECRET + ": found " + secret.length + " bytes" + EXPECTED,
					new IllegalArgumentException(SECRET));
		}
		return secret;
	}

	/**
	 * Hands something over.
	 * @param id the same whenever the same is sent
	 * @param json in one line
	 * @param now to which the receiver's clock is held
	 * @throws NotSent if it isn't accepted
	 */
	public void send(String id, String json, Instant now) {
		String time = Long.toString(now.getEpochSecond());
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.settings.to()))
			.timeout(Duration.ofSeconds(this.settings.timeout()))
			.header("Content-Type", "application/json")
			.header("webhook-id", id)
			.header("webhook-timestamp", time)
			.header("webhook-signature", "v1," + signature(id + "." + time + "." + json))
			.POST(BodyPublishers.ofString(json))
			.build();
		int status = answer(request);
		if (status / 100 != 2) {
			throw refused(status);
		}
	}

	/**
	 * Sees whether anything answers there, whatever it says; nothing is handed over.
	 * @throws NotSent if nothing does
	 */
	public void requireAnswer() {
		answer(HttpRequest.newBuilder(URI.create(this.settings.to()))
			.timeout(Duration.ofSeconds(this.settings.timeout()))
			.method("HEAD", BodyPublishers.noBody())
			.build());
	}

	private int answer(HttpRequest request) {
		try {
			return this.client.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			throw NotSent.all(this.settings.to() + ": found no answer within " + this.settings.timeout() + " seconds ("
					+ Visible.text((ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName())
					+ "); expected one; see how the receiver is, or correct `to` under `webhook`.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw NotSent.all(this.settings.to() + ": found that the run was to end early; expected time to tell.", ex);
		}
	}

	private NotSent refused(int status) {
		String found = this.settings.to() + ": found the answer " + status;
		IOException cause = new IOException("status " + status);
		return (status / 100 == 3)
				? NotSent.all(found + ", a redirection, which is not followed; expected 2xx; name under `webhook` the "
						+ "address that takes it.", cause)
				: NotSent.only(found + "; expected 2xx; see what the receiver says of it.", cause);
	}

	private String signature(String content) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA256"));
			return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every Java platform has HmacSHA256", ex);
		}
	}

}
