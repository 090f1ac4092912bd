package uk.quartile.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Who is told what, and how. What lets in is no setting, but in the environment.
 *
 * @param mail to people
 * @param webhook to a program
 */
public record NoticeSettings(Mail mail, Webhook webhook) {

	/** Where the settings say nothing. */
	public static final NoticeSettings NONE = new NoticeSettings(new Mail("", "", List.of(), 7, 30),
			new Webhook("", 10));

	/** This very machine, to which nothing travels. */
	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	/** Whether anybody is told anything. */
	public boolean isWanted() {
		return this.mail.isWanted() || this.webhook.isWanted();
	}

	static boolean isLoopback(URI address) {
		return LOOPBACK.contains(address.getHost());
	}

	/**
	 * How mail is sent.
	 *
	 * @param server {@code smtp://host:port}, or {@code smtps://host:port}; blank for
	 * none
	 * @param from address of the sender
	 * @param hub addresses that are told of finished runs, and of what reaches nobody
	 * else
	 * @param papersDueDays days before a committee's paper is due on which it is told
	 * @param timeout in seconds, after which a server that says nothing is given up
	 */
	public record Mail(String server, String from, List<String> hub, int papersDueDays, int timeout) {

		/** Whether mail is sent at all. */
		public boolean isWanted() {
			return !this.server.isEmpty();
		}

		/** Whether TLS begins with the connection. */
		public boolean isTlsFromTheStart() {
			return this.server.startsWith("smtps:");
		}

		/** Whether nothing may be sent before STARTTLS. */
		public boolean isTlsAskedFor() {
			return !isTlsFromTheStart() && !isLoopback(URI.create(this.server));
		}

	}

	/**
	 * A program that is told.
	 *
	 * @param to address; blank for none
	 * @param timeout in seconds, after which a receiver that says nothing is given up
	 */
	public record Webhook(String to, int timeout) {

		/** Whether it is told at all. */
		public boolean isWanted() {
			return !this.to.isEmpty();
		}

	}

}
