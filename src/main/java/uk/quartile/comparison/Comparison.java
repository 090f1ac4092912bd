package uk.quartile.comparison;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Run;

/**
 * The third stage. It leaves the comparison's id in the job's execution context under
 * {@code comparison}. Equal inputs are compared once; what a killed run has left undone
 * is done by the next, measure by measure.
 */
@Configuration(proxyBeanMethods = false)
public class Comparison {

	/** Few enough to stay small, enough for few commits. */
	private static final int MEASURES_AT_ONCE = 10;

	@Bean
	Step comparisonStep(JobRepository jobs, PlatformTransactionManager transactions, DataSource dataSource,
			JdbcClient jdbc, Catalogue catalogue, Run run, Clock clock) {
		JdbcRatesOfMeasures rates = new JdbcRatesOfMeasures(dataSource,
				catalogue.derivationBasis(run.program(), run.populationRelease()),
				catalogue.files().getOrDefault("reference/comparator_counts.csv", "none"));
		Opening opening = new Opening(catalogue, run, new QuarterChoice(catalogue, run.region(), clock),
				new JdbcComparisons(jdbc, clock), rates, transactions);
		MeasureReader reader = new MeasureReader(catalogue, opening);
		return new StepBuilder("comparison", jobs).<MeasureRates, ComparedMeasure>chunk(MEASURES_AT_ONCE)
			.transactionManager(transactions)
			.reader(reader)
			.processor(new MeasureComparison(catalogue, run.region()))
			.writer(new ComparedWriter(dataSource, clock))
			.listener((StepExecutionListener) reader)
			.build();
	}

}
