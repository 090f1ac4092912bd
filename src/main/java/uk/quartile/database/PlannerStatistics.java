package uk.quartile.database;

import java.util.List;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells PostgreSQL's planner, after a step, how many rows its tables have now. Autovacuum
 * would, a minute later: until then the planner takes tables that were just filled for
 * nearly empty ones, and joins them row by row.
 */
public final class PlannerStatistics implements StepExecutionListener {

	/** A small sample will do: what matters is how many rows there are. */
	private static final String ANALYZE = """
			SET default_statistics_target = 10;
			ANALYZE %s;
			RESET default_statistics_target""";

	private final JdbcClient jdbc;

	private final List<String> tables;

	/**
	 * A listener to a step.
	 * @param tables that the step writes to
	 */
	public PlannerStatistics(JdbcClient jdbc, String... tables) {
		this.jdbc = jdbc;
		this.tables = List.of(tables);
	}

	@Override
	public ExitStatus afterStep(StepExecution step) {
		if (step.getWriteCount() > 0) {
			this.jdbc.sql(ANALYZE.formatted(String.join(", ", this.tables))).update();
		}
		return step.getExitStatus();
	}

}
