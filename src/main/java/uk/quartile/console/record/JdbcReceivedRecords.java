package uk.quartile.console.record;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which versions of input files are kept, and whose turn it is to write one. */
public final class JdbcReceivedRecords {

	// "Record" in ASCII.
	private static final long KEY = 0x5265636f7264L;

	private static final String RECEIVED = """
			SELECT EXISTS (SELECT FROM record_file WHERE path = :path AND sha256 = :sha256)
				OR EXISTS (SELECT FROM received_file WHERE path = :path AND sha256 = :sha256)
			""";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	JdbcReceivedRecords(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Whether these bytes of a file were received, so that nothing is lost with the file.
	 */
	boolean has(String path, String sha256) {
		return this.jdbc.sql(RECEIVED).param("path", path).param("sha256", sha256).query(Boolean.class).single();
	}

	/** Does something while nobody else does it, at whichever server. */
	<T extends @Nullable Object> T inTurn(Supplier<T> what) {
		return this.transaction.execute((status) -> {
			this.jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(KEY).query((row, number) -> number).single();
			return what.get();
		});
	}

}
