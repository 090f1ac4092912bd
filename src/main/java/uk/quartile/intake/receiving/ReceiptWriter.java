package uk.quartile.intake.receiving;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.database.CopyRows;

/** Keeps checked returns, a chunk at a time, by COPY in the chunk's transaction. */
public final class ReceiptWriter implements ItemWriter<Receipt> {

	private static final String NEXT_IDS = """
			SELECT nextval(pg_get_serial_sequence(:table, 'id'))
			FROM generate_series(1, :count)
			""";

	private static final CopyRows SUBMISSIONS = new CopyRows("submission",
			"id, file, authority, quarter, sha256, content, size, received_at, sheet, sheet_columns, dictionary");

	private static final CopyRows CHECKS = new CopyRows("submission_check",
			"id, submission, catalogue, checked_on, checked_at, outcome");

	private static final CopyRows FINDINGS = new CopyRows("finding",
			"submission_check, ordinal, line, column_name, check_name, severity, found, expected, remedy");

	private static final CopyRows LINES = new CopyRows("return_line",
			"submission, line_number, measure, numerator, numerator_absence, denominator, denominator_absence, "
					+ "status, note");

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final Clock clock;

	public ReceiptWriter(DataSource dataSource, JdbcClient jdbc, Clock clock) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void write(Chunk<? extends Receipt> chunk) throws SQLException {
		List<Kept> kept = keep(chunk.getItems());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		SUBMISSIONS.send(this.dataSource,
				kept.stream()
					.filter((each) -> each.receipt().submission() == null)
					.map((each) -> ReceiptRows.submission(each, now)));
		CHECKS.send(this.dataSource, kept.stream().map((each) -> ReceiptRows.check(each, now)));
		FINDINGS.send(this.dataSource, kept.stream().flatMap(ReceiptRows::findings));
		LINES.send(this.dataSource,
				kept.stream().filter((each) -> each.receipt().checked().accepted()).flatMap(ReceiptRows::lines));
	}

	private List<Kept> keep(List<? extends Receipt> receipts) {
		int fresh = (int) receipts.stream().filter((each) -> each.submission() == null).count();
		Iterator<Long> submissions = nextIds("submission", fresh);
		Iterator<Long> checks = nextIds("submission_check", receipts.size());
		List<Kept> kept = new ArrayList<>();
		for (Receipt receipt : receipts) {
			Long known = receipt.submission();
			kept.add(new Kept(receipt, (known != null) ? known : submissions.next(), checks.next()));
		}
		return kept;
	}

	private Iterator<Long> nextIds(String table, int count) {
		return this.jdbc.sql(NEXT_IDS).param("table", table).param("count", count).query(Long.class).list().iterator();
	}

	/**
	 * A receipt with its ids.
	 */
	record Kept(Receipt receipt, long submission, long check) {
	}

}
