package uk.quartile.console.chase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was sent by mail, or to another program. */
public final class JdbcSent {

	private final JdbcClient jdbc;

	public JdbcSent(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest, the newest first. */
	List<Sent> newest(int count) {
		return this.jdbc.sql(
				"SELECT sent_on, recipient, kind, area, quarter FROM notice ORDER BY sent_at DESC, recipient, kind, area, quarter "
						+ "LIMIT ?")
			.param(count)
			.query((row, number) -> new Sent(row.getObject("sent_on", LocalDate.class), row.getString("recipient"),
					row.getString("kind").replace('-', ' '), row.getString("area"), row.getString("quarter")))
			.list();
	}

	/**
	 * A matter that somebody was told of.
	 *
	 * @param on day
	 * @param recipient address
	 * @param kind in words
	 * @param area whose it is
	 * @param quarter blank if it has none
	 */
	public record Sent(LocalDate on, String recipient, String kind, String area, String quarter) {
	}

}
