package uk.quartile.console.inputs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whether returns were received. */
public final class JdbcReceipts {

	private final JdbcClient jdbc;

	public JdbcReceipts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** When a return was last checked; empty if none ever was. */
	Optional<Instant> lastCheck() {
		return Optional
			.ofNullable(this.jdbc.sql("SELECT max(checked_at) FROM submission_check")
				.query((row, number) -> row.getObject(1, OffsetDateTime.class))
				.optional()
				.orElse(null))
			.map(OffsetDateTime::toInstant);
	}

	/** How many of these bytes were never received. */
	int unknown(Collection<String> hashes) {
		return this.jdbc
			.sql("SELECT count(*) FROM unnest(:hashes::text[]) AS h (sha256) "
					+ "WHERE NOT EXISTS (SELECT FROM submission s WHERE s.sha256 = h.sha256)")
			.param("hashes", hashes.toArray(String[]::new))
			.query(Integer.class)
			.single();
	}

}
