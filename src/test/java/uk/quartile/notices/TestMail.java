package uk.quartile.notices;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A mail server on a port of its own, which can go away and come back. */
public final class TestMail implements AfterEachCallback {

	private int port;

	private GreenMail server;

	private final List<MimeMessage> before = new ArrayList<>();

	public TestMail() {
		start();
		this.port = this.server.getSmtp().getPort();
	}

	private void start() {
		ServerSetup setup = new ServerSetup(this.port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
		setup.setServerStartupTimeout(20_000);
		this.server = new GreenMail(setup);
		this.server.start();
	}

	public void goAway() {
		this.before.addAll(Arrays.asList(this.server.getReceivedMessages()));
		this.server.stop();
	}

	public void comeBack() {
		start();
	}

	GreenMail server() {
		return this.server;
	}

	/** As {@code server} under {@code mail}. */
	public String address() {
		return "smtp://127.0.0.1:" + this.port;
	}

	/** All that ever came, in the order in which it did. */
	public List<MimeMessage> received() {
		List<MimeMessage> all = new ArrayList<>(this.before);
		all.addAll(Arrays.asList(this.server.getReceivedMessages()));
		return all;
	}

	/** To whom each went, with its subject, in the order of these. */
	public List<String> subjects() {
		return received().stream().map(TestMail::subject).sorted().toList();
	}

	private static String subject(MimeMessage message) {
		try {
			return message.getHeader("To", ",") + ": " + message.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The newest that came to an address. */
	public MimeMessage newest(String to) {
		return received().stream()
			.filter((each) -> subject(each).startsWith(to + ": "))
			.reduce((first, second) -> second)
			.orElseThrow();
	}

	/** Its parts by type, and by name where they have one. */
	public static Map<String, String> parts(MimeMessage message) throws MessagingException, IOException {
		Map<String, String> parts = new TreeMap<>();
		collect((Multipart) message.getContent(), parts);
		return parts;
	}

	private static void collect(Multipart whole, Map<String, String> parts) throws MessagingException, IOException {
		for (int i = 0; i < whole.getCount(); i++) {
			BodyPart part = whole.getBodyPart(i);
			if (part.getContent() instanceof Multipart inner) {
				collect(inner, parts);
			}
			else {
				parts.put(
						(part.getFileName() != null) ? part.getFileName()
								: part.getContentType().replaceFirst(";.*", ""),
						new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
							.replace("\r\n", "\n"));
			}
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.server.stop();
	}

}
