package uk.quartile.console.users;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done at the console: more is written, and nothing changed or removed. */
public final class JdbcAudit {

	/** Longer addresses are cut: nobody asks for such a page but to do harm. */
	private static final int LONGEST = 500;

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcAudit(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes down that somebody did something. */
	public void note(String who, String did, String what, String cameFrom) {
		this.jdbc.sql("INSERT INTO audit_entry (at, who, did, what, came_from) VALUES (?, ?, ?, ?, ?)")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), cut(who), did, cut(what), cut(cameFrom))
			.update();
	}

	/** PostgreSQL takes no zero byte in a text. */
	private static String cut(String text) {
		String clean = text.replace('\0', ' ');
		return clean.substring(0, Math.min(clean.length(), LONGEST));
	}

	/**
	 * How often a login failed of late, since the last that didn't.
	 * @param who name as typed
	 */
	long failures(String who, Duration lately) {
		OffsetDateTime since = this.clock.instant().minus(lately).atOffset(ZoneOffset.UTC);
		return this.jdbc.sql("""
				SELECT count(*) FROM audit_entry
				WHERE who = :who AND did = :failed AND at > :since AND at > coalesce(
					(SELECT max(at) FROM audit_entry WHERE who = :who AND did = :succeeded AND at > :since), :since)
				""")
			.param("who", cut(who))
			.param("failed", Deed.FAILED_LOGIN)
			.param("succeeded", Deed.LOGGED_IN)
			.param("since", since)
			.query(Long.class)
			.single();
	}

	/**
	 * What was done, the newest first.
	 * @param who name; blank for everybody
	 * @param count at most
	 */
	public List<Deed> newest(String who, int count) {
		return this.jdbc
			.sql("SELECT at, who, did, what, came_from FROM audit_entry WHERE :who = '' OR who = :who "
					+ "ORDER BY entry DESC LIMIT :count")
			.param("who", who)
			.param("count", count)
			.query((row, number) -> new Deed(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getString("who"), row.getString("did"), row.getString("what"), row.getString("came_from")))
			.list();
	}

}
