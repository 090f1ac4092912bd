package uk.quartile.comparison;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.Stages;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;

/** Runs comparisons for tests, and reads what they leave. */
public final class Compared {

	private final DataSource dataSource;

	private final Catalogue catalogue;

	private final Clock clock;

	public Compared(DataSource dataSource, Catalogue catalogue, Clock clock) {
		this.dataSource = dataSource;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	JobExecution run(@Nullable String quarter, String region, String... steps) {
		Run run = new Run((quarter != null) ? Quarter.parse(quarter) : null, region, Set.of(Report.REGIONAL),
				Set.of(Edition.RESTRICTED), "rebased", Path.of("input", "returns"), Path.of("target", "output"),
				"program", "test");
		return new Stages(this.dataSource, this.clock).run(this.catalogue, run, steps);
	}

	public long compare(@Nullable String quarter) {
		JobExecution execution = run(quarter, "E12000004", "observationStep", "rateStep", "comparisonStep");
		if (!execution.getAllFailureExceptions().isEmpty()) {
			throw new IllegalStateException(execution.getAllFailureExceptions().get(0));
		}
		return Stages.comparison(execution);
	}

	Map<String, Object> benchmark(long comparison, String measure, String type, String area) {
		return client().sql("""
				SELECT *
				FROM benchmark JOIN comparison_measure USING (measure_comparison)
				WHERE comparison = :comparison AND measure = :measure AND area_type = :type AND area = :area
				""")
			.param("comparison", comparison)
			.param("measure", measure)
			.param("type", type)
			.param("area", area)
			.query()
			.singleRow();
	}

	Map<String, Object> change(long comparison, String measure, String type, String area, String since) {
		return client().sql("""
				SELECT *, value - earlier_value AS change, numerator - earlier_numerator AS more
				FROM change JOIN comparison_measure USING (measure_comparison)
				WHERE comparison = :comparison AND measure = :measure AND area_type = :type AND area = :area
					AND since = :since
				""")
			.param("comparison", comparison)
			.param("measure", measure)
			.param("type", type)
			.param("area", area)
			.param("since", since)
			.query()
			.singleRow();
	}

	List<String> lines(String sql, long comparison) {
		return client().sql(sql).param("comparison", comparison).query(String.class).list();
	}

	JdbcClient client() {
		return JdbcClient.create(this.dataSource);
	}

}
