package uk.quartile.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of the runs that servers started. */
public final class JdbcScheduledRuns {

	private static final String COLUMNS = "SELECT run, asked_by, arguments, server, began_at, ended_at, exit_status, "
			+ "attempt, words FROM scheduled_run ";

	private final JdbcClient jdbc;

	JdbcScheduledRuns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps a run, once it has ended. */
	void keep(ScheduledRun run) {
		this.jdbc.sql(
				"INSERT INTO scheduled_run (asked_by, arguments, server, began_at, ended_at, exit_status, attempt, words) "
						+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
			.params(run.askedBy(), String.join("\n", run.arguments()), run.server(),
					run.began().atOffset(ZoneOffset.UTC), run.ended().atOffset(ZoneOffset.UTC), run.exitStatus(),
					run.attempt(), run.words())
			.update();
	}

	/** The newest runs, the newest first. */
	public List<ScheduledRun> newest(int count) {
		return this.jdbc.sql(COLUMNS + "ORDER BY run DESC LIMIT ?")
			.param(count)
			.query((row, number) -> run(row))
			.list();
	}

	/** A run by its number. */
	public Optional<ScheduledRun> run(long number) {
		return this.jdbc.sql(COLUMNS + "WHERE run = ?").param(number).query((row, ignored) -> run(row)).optional();
	}

	/** The newest of the runs that nobody asked for. */
	public Optional<ScheduledRun> newestNightly() {
		return this.jdbc.sql(COLUMNS + "WHERE asked_by = '' ORDER BY run DESC LIMIT 1")
			.query((row, ignored) -> run(row))
			.optional();
	}

	/** The newest of those whose documents stand. */
	public Optional<ScheduledRun> newestGood() {
		return this.jdbc.sql(COLUMNS + "WHERE exit_status IN (?, ?) ORDER BY run DESC LIMIT 1")
			.params(ScheduledRun.DONE, ScheduledRun.REJECTED_RETURNS)
			.query((row, ignored) -> run(row))
			.optional();
	}

	private static ScheduledRun run(java.sql.ResultSet row) throws java.sql.SQLException {
		return new ScheduledRun(row.getLong("run"), row.getString("asked_by"),
				row.getString("arguments").lines().toList(), row.getString("server"), instant(row, "began_at"),
				instant(row, "ended_at"), row.getInt("exit_status"), row.getInt("attempt"), row.getString("words"));
	}

	private static Instant instant(java.sql.ResultSet row, String column) throws java.sql.SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
