package uk.quartile.console.inputs;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;

/** Reads of which quarters there is anything. */
public final class JdbcQuarters {

	private final JdbcClient jdbc;

	public JdbcQuarters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The quarters of which any return was received, the newest first. */
	public List<Quarter> all() {
		return this.jdbc.sql("SELECT DISTINCT quarter FROM submission WHERE quarter IS NOT NULL ORDER BY quarter DESC")
			.query(String.class)
			.list()
			.stream()
			.map(Quarter::parse)
			.toList();
	}

}
