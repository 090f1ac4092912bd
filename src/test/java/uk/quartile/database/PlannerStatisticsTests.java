package uk.quartile.database;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

import static org.assertj.core.api.Assertions.assertThat;

class PlannerStatisticsTests {

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@BeforeEach
	void fillTable() {
		this.database.jdbcClient().sql("CREATE TABLE filled (id integer)").update();
		this.database.jdbcClient().sql("INSERT INTO filled SELECT generate_series(1, 2000)").update();
	}

	@Test
	void tellsThePlannerOfRowsThatAStepWrote() {
		afterStepThatWrote(1);
		assertThat(rowsThatThePlannerExpects()).isEqualTo(2000);
	}

	@Test
	void doesNothingAfterAStepThatWroteNothing() {
		afterStepThatWrote(0);
		// PostgreSQL's word for a table that was never analysed.
		assertThat(rowsThatThePlannerExpects()).isEqualTo(-1);
	}

	private void afterStepThatWrote(long rows) {
		StepExecution step = new StepExecution(1, "filling",
				new JobExecution(1, new JobInstance(1, "job"), new JobParameters()));
		step.setWriteCount(rows);
		new PlannerStatistics(this.database.jdbcClient(), "filled").afterStep(step);
	}

	private int rowsThatThePlannerExpects() {
		return this.database.jdbcClient()
			.sql("SELECT reltuples::integer FROM pg_class WHERE relname = 'filled'")
			.query(Integer.class)
			.single();
	}

}
