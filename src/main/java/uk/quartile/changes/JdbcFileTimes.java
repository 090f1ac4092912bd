package uk.quartile.changes;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/** When the files of {@code jobs/} and {@code reference/} were received. */
final class JdbcFileTimes {

	private static final String IN_FORCE = "SELECT path, received_at FROM files_in_force(:asAt) ORDER BY path";

	private JdbcFileTimes() {
	}

	/** In words, by path. */
	static Map<String, String> of(JdbcClient jdbc, OffsetDateTime asAt) {
		Map<String, String> times = new TreeMap<>();
		jdbc.sql(IN_FORCE).param("asAt", asAt).query((row) -> {
			times.put(row.getString("path"),
					ReceiptTimes.inWords(row.getObject("received_at", OffsetDateTime.class).toInstant()));
		});
		return times;
	}

}
