package uk.quartile.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

import uk.quartile.catalogue.contacts.EmailAddress;
import uk.quartile.catalogue.reading.YamlMapping;

/** Reads {@code mail} and {@code webhook} of the settings: who is told what. */
final class NoticesReader {

	private static final List<String> MAIL = List.of("server", "from", "hub", "papers-due-days", "timeout-seconds");

	private static final List<String> WEBHOOK = List.of("to", "timeout-seconds");

	private static final String A_SERVER = "smtp:// or smtps://, a host and where wanted a port, as in "
			+ "smtp://mail.example.org:587";

	private static final String AN_ADDRESS = "https:// and an address, without user, ? and # (http:// for this very "
			+ "machine alone), as in https://hub.example.org/quartile";

	private NoticesReader() {
	}

	static NoticeSettings read(YamlMapping root) {
		return new NoticeSettings(mail(root.mapping("mail")), webhook(root.mapping("webhook")));
	}

	private static NoticeSettings.Mail mail(YamlMapping mail) {
		NoticeSettings.Mail usual = NoticeSettings.NONE.mail();
		Secrets.refuse(mail, MAIL, "the login of the mail server", "QUARTILE_MAIL_USERNAME and QUARTILE_MAIL_PASSWORD");
		String server = server(mail);
		String from = mail.text("from", "");
		if (!from.isEmpty()) {
			address(mail, "from", from);
		}
		else if (!server.isEmpty()) {
			mail.fault("from", "none", "the address that mail comes from, as in quartile@council.gov.uk", "add it");
		}
		List<String> hub = mail.texts("hub", usual.hub());
		hub.forEach((each) -> address(mail, "hub", each));
		return new NoticeSettings.Mail(server, from, hub, mail.whole("papers-due-days", 1, 60, usual.papersDueDays()),
				mail.whole("timeout-seconds", 1, 600, usual.timeout()));
	}

	private static void address(YamlMapping mail, String key, String address) {
		if (!EmailAddress.isOne(address)) {
			mail.fault(key, "'" + address + "', which is no address", EmailAddress.EXPECTED,
					EmailAddress.remedy(address));
		}
	}

	private static String server(YamlMapping mail) {
		String server = mail.text("server", "");
		if (server.isEmpty()) {
			return server;
		}
		Optional<URI> read = uri(server);
		boolean sound = read
			.filter((uri) -> ("smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme()))
					&& uri.getPath().matches("/?"))
			.isPresent();
		if (!sound) {
			boolean login = server.contains("@");
			mail.fault("server", login ? "a server with a user in it" : "'" + server + "'", A_SERVER,
					login ? "set QUARTILE_MAIL_USERNAME and QUARTILE_MAIL_PASSWORD in the environment instead"
							: "correct it");
			return "";
		}
		return server;
	}

	private static NoticeSettings.Webhook webhook(YamlMapping webhook) {
		NoticeSettings.Webhook usual = NoticeSettings.NONE.webhook();
		Secrets.refuse(webhook, WEBHOOK, "what signs", "QUARTILE_WEBHOOK_SECRET");
		String to = webhook.text("to", "");
		boolean sound = to.isEmpty() || uri(to)
			.filter((uri) -> "https".equals(uri.getScheme())
					|| ("http".equals(uri.getScheme()) && NoticeSettings.isLoopback(uri)))
			.isPresent();
		if (!sound) {
			boolean secret = to.contains("@") || to.contains("?");
			webhook.fault("to", secret ? "an address with what may let in" : "'" + to + "'", AN_ADDRESS,
					secret ? "name it without; what is sent is signed instead" : "correct it");
		}
		return new NoticeSettings.Webhook(sound ? to : "", webhook.whole("timeout-seconds", 1, 600, usual.timeout()));
	}

	/** One with a host, and nothing that could let in. */
	private static Optional<URI> uri(String text) {
		try {
			URI uri = new URI(text);
			return Optional.of(uri)
				.filter((each) -> each.getHost() != null && each.getUserInfo() == null && each.getQuery() == null
						&& each.getFragment() == null && each.getPort() <= 65_535);
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

}
