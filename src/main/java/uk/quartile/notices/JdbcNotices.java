package uk.quartile.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Written;

/** Remembers who was told what. Nothing is ever forgotten, and so nothing told twice. */
public final class JdbcNotices {

	private static final String TOLD = "SELECT kind, area, quarter, subject FROM notice WHERE recipient = :recipient";

	private static final String TOLD_ON = """
			SELECT EXISTS (SELECT FROM notice WHERE recipient = :recipient AND sent_on = :day)
			""";

	private static final String KEEP = """
			INSERT INTO notice (recipient, kind, area, quarter, subject, message, sent_on, sent_at)
			SELECT :recipient, kind, area, quarter, subject, :message, :day, :at
			FROM unnest(:kinds::text[], :areas::text[], :quarters::text[], :subjects::text[])
				AS matter (kind, area, quarter, subject)
			""";

	private final JdbcClient jdbc;

	public JdbcNotices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a recipient was told. */
	Set<Matter.Key> told(String recipient) {
		return new HashSet<>(this.jdbc.sql(TOLD)
			.param("recipient", recipient)
			.query((row, number) -> new Matter.Key(Written.read(Kind.class, row.getString("kind")).orElseThrow(),
					row.getString("area"), row.getString("quarter"), row.getString("subject")))
			.list());
	}

	/** Whether a recipient was told anything on a day. */
	boolean toldOn(String recipient, LocalDate day) {
		return this.jdbc.sql(TOLD_ON).param("recipient", recipient).param("day", day).query(Boolean.class).single();
	}

	/** Keeps, all at once, what a message has told. */
	void keep(String recipient, List<Matter.Key> matters, String message, LocalDate day, Instant at) {
		this.jdbc.sql(KEEP)
			.param("recipient", recipient)
			.param("message", message)
			.param("day", day)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("kinds", matters.stream().map((each) -> each.kind().written()).toArray(String[]::new))
			.param("areas", matters.stream().map(Matter.Key::area).toArray(String[]::new))
			.param("quarters", matters.stream().map(Matter.Key::quarter).toArray(String[]::new))
			.param("subjects", matters.stream().map(Matter.Key::subject).toArray(String[]::new))
			.update();
	}

}
