package uk.quartile.notices.sending;

import java.net.URI;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

import javax.net.ssl.SSLException;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

import uk.quartile.catalogue.NoticeSettings;
import uk.quartile.domain.Visible;

/**
 * A server that takes mail, over TLS unless it runs on this very machine. Each mail goes
 * to one person, so that nobody sees who else is written to.
 */
public final class MailServer {

	private static final String USERNAME = "QUARTILE_MAIL_USERNAME";

	private static final String PASSWORD = "QUARTILE_MAIL_PASSWORD";

	/** Of what a server says. */
	private static final int LONGEST = 200;

	private final NoticeSettings.Mail settings;

	private final JavaMailSenderImpl sender;

	/**
	 * A server.
	 * @param environment has user name and password, if the server asks for them
	 * @throws NotSent if it has one of them alone
	 */
	public MailServer(NoticeSettings.Mail settings, Map<String, String> environment) {
		this.settings = settings;
		String username = environment.getOrDefault(USERNAME, "").strip();
		String password = environment.getOrDefault(PASSWORD, "");
		if (username.isEmpty() != password.isEmpty()) {
			String lacking = username.isEmpty() ? USERNAME : PASSWORD;
			throw NotSent.all(
					lacking + ": found nothing, but " + (username.isEmpty() ? PASSWORD : USERNAME)
							+ "; expected both, or neither; set it, or unset the other.",
					new IllegalArgumentException(lacking));
		}
		this.sender = new JavaMailSenderImpl();
		URI server = URI.create(settings.server());
		this.sender.setHost(server.getHost());
		this.sender.setPort((server.getPort() >= 0) ? server.getPort() : settings.isTlsFromTheStart() ? 465 : 587);
		if (!username.isEmpty()) {
			this.sender.setUsername(username);
			this.sender.setPassword(password);
		}
		this.sender.setDefaultEncoding("UTF-8");
		this.sender.setJavaMailProperties(properties(!username.isEmpty()));
	}

	private Properties properties(boolean login) {
		String milliseconds = Long.toString(1000L * this.settings.timeout());
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
		properties.setProperty("mail.smtp.timeout", milliseconds);
		properties.setProperty("mail.smtp.writetimeout", milliseconds);
		properties.setProperty("mail.smtp.auth", Boolean.toString(login));
		properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(this.settings.isTlsFromTheStart()));
		properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
		properties.setProperty("mail.smtp.starttls.enable", "true");
		properties.setProperty("mail.smtp.starttls.required", Boolean.toString(this.settings.isTlsAskedFor()));
		return properties;
	}

	/**
	 * Hands a mail over.
	 * @return its Message-ID, once the server has accepted it
	 * @throws NotSent if it hasn't
	 */
	public String send(Letter letter) {
		try {
			MimeMessage message = message(letter);
			this.sender.send(message);
			return message.getMessageID();
		}
		catch (MailException | MessagingException ex) {
			throw notSent(letter.to(), ex);
		}
	}

	/**
	 * Sees whether the server answers and lets in; no mail is sent.
	 * @throws NotSent if it doesn't
	 */
	public void requireAnswer() {
		try {
			this.sender.testConnection();
		}
		catch (MessagingException ex) {
			throw notSent("anybody", ex);
		}
	}

	private MimeMessage message(Letter letter) throws MessagingException {
		MimeMessage message = this.sender.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
		helper.setFrom(this.settings.from());
		helper.setTo(letter.to());
		helper.setSubject(letter.subject());
		helper.setSentDate(Date.from(letter.at()));
		helper.setText(letter.text(), letter.html());
		for (Attachment each : letter.attachments()) {
			helper.addAttachment(each.name(), new ByteArrayResource(each.csv()), "text/csv; charset=UTF-8");
		}
		message.setHeader("Message-ID", "<" + letter.id() + this.settings.from().replaceFirst(".*@", "@") + ">");
		// Nobody's holiday message is to answer it: RFC 3834.
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	private NotSent notSent(String to, Exception ex) {
		Throwable cause = cause(ex);
		String server = this.settings.server() + ": found ";
		if (cause instanceof AuthenticationFailedException) {
			return NotSent.all(server + "that user name or password are refused" + said(cause)
					+ "; expected a login; set " + USERNAME + " and " + PASSWORD + " in the environment.", ex);
		}
		if (cause instanceof SMTPSenderFailedException) {
			return NotSent.all(server + "that the sender " + this.settings.from() + " is refused" + said(cause)
					+ "; expected one who may send; correct `from` under `mail`, or have it admitted.", ex);
		}
		if (cause instanceof SendFailedException) {
			Address[] invalid = ((SendFailedException) cause).getInvalidAddresses();
			return NotSent
				.only(server + "that mail to " + to + " is refused" + said(cause) + "; expected that it is taken; "
						+ ((invalid != null && invalid.length > 0)
								? "correct the address in input/reference/contacts.csv, or under `mail`."
								: "see what the server asks for."),
						ex);
		}
		if (cause instanceof SSLException || cause.getCause() instanceof SSLException
				|| String.valueOf(cause.getMessage()).contains("STARTTLS")) {
			return NotSent.all(server + "no encryption that can be trusted" + said(cause)
					+ "; expected TLS, and a certificate of that host; let the server offer it, or correct `server` under "
					+ "`mail` (smtp:// for STARTTLS, smtps:// for TLS from the start).", ex);
		}
		return NotSent.all(server + "no server that takes mail within " + this.settings.timeout() + " seconds"
				+ said(cause) + "; expected one; see how it is, or correct `server` under `mail`.", ex);
	}

	/** What Jakarta Mail says, without what Spring wraps around it. */
	private static Throwable cause(Exception ex) {
		if (ex instanceof MailSendException failed && failed.getMessageExceptions().length > 0) {
			return failed.getMessageExceptions()[0];
		}
		return (ex instanceof MailException && ex.getCause() != null) ? ex.getCause() : ex;
	}

	/** The innermost, in one line. */
	private static String said(Throwable cause) {
		Throwable last = cause;
		Throwable next = inner(last);
		while (next != null && next.getMessage() != null) {
			last = next;
			next = inner(last);
		}
		String text = Visible.text(String.valueOf(last.getMessage()).strip().replaceAll("\\s+", " "));
		return " (" + text.substring(0, Math.min(text.length(), LONGEST)) + ")";
	}

	private static @org.jspecify.annotations.Nullable Throwable inner(Throwable of) {
		return (of instanceof MessagingException failed && failed.getNextException() != null)
				? failed.getNextException() : of.getCause();
	}

}
