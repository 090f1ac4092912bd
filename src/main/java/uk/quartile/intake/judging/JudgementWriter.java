package uk.quartile.intake.judging;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.database.CopyRows;
import uk.quartile.domain.Finding;

/** Keeps judgements, some authorities' at a time, by COPY in the chunk's transaction. */
public final class JudgementWriter implements ItemWriter<OwnReturns.Judgements> {

	private static final String NEXT_IDS = """
			SELECT nextval(pg_get_serial_sequence('judgement', 'id'))
			FROM generate_series(1, :count)
			""";

	private static final CopyRows JUDGEMENTS = new CopyRows("judgement", "id, submission, fingerprint, judged_at");

	private static final CopyRows FINDINGS = new CopyRows("judgement_finding",
			"judgement, ordinal, line, column_name, check_name, found, expected, remedy");

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final Clock clock;

	public JudgementWriter(DataSource dataSource, JdbcClient jdbc, Clock clock) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void write(Chunk<? extends OwnReturns.Judgements> chunk) throws SQLException {
		List<OwnReturns.Judgement> judgements = chunk.getItems()
			.stream()
			.flatMap((each) -> each.all().stream())
			.toList();
		Iterator<Long> ids = this.jdbc.sql(NEXT_IDS)
			.param("count", judgements.size())
			.query(Long.class)
			.list()
			.iterator();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		List<@Nullable Object[]> rows = new ArrayList<>();
		List<@Nullable Object[]> findings = new ArrayList<>();
		for (OwnReturns.Judgement each : judgements) {
			long id = ids.next();
			rows.add(CopyRows.row(id, each.submission(), each.fingerprint(), now));
			findings(id, each.findings()).forEach(findings::add);
		}
		JUDGEMENTS.send(this.dataSource, rows.stream());
		FINDINGS.send(this.dataSource, findings.stream());
	}

	private static Stream<@Nullable Object[]> findings(long judgement, List<Finding> findings) {
		return IntStream.range(0, findings.size()).mapToObj((i) -> {
			Finding each = findings.get(i);
			return CopyRows.row(judgement, i + 1, each.line(), each.column(), each.check(), each.found(),
					each.expected(), each.remedy());
		});
	}

}
