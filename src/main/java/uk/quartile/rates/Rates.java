package uk.quartile.rates;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.PlannerStatistics;
import uk.quartile.domain.Run;

/**
 * The second stage, in two steps: observations of every source in force that has none
 * yet, and a rate for every observation that has none yet. Both go on where a killed run
 * left off, and do nothing for what is already there.
 */
@Configuration(proxyBeanMethods = false)
public class Rates {

	private static final int CHUNK = 5_000;

	@Bean
	Step observationStep(JobRepository jobs, PlatformTransactionManager transactions, JdbcClient jdbc,
			Catalogue catalogue, Run run, Clock clock) {
		JdbcObservations observations = new JdbcObservations(jdbc, catalogue, run, clock);
		return new StepBuilder("observations", jobs).tasklet((contribution, context) -> {
			contribution.incrementWriteCount(observations.derive());
			return RepeatStatus.FINISHED;
		}, transactions).listener(new PlannerStatistics(jdbc, "derivation", "observation")).build();
	}

	@Bean
	Step rateStep(JobRepository jobs, PlatformTransactionManager transactions, DataSource dataSource, JdbcClient jdbc,
			Catalogue catalogue, Run run) {
		JdbcRates rates = new JdbcRates(dataSource, catalogue.derivationBasis(run.program(), run.populationRelease()));
		return new StepBuilder("rates", jobs).<Observation, Rate>chunk(CHUNK)
			.transactionManager(transactions)
			.reader(rates.reader(CHUNK))
			.processor(new RateOfObservation(catalogue, run.populationRelease()))
			.writer(new RateWriter(dataSource))
			.listener(total(rates))
			.listener(new PlannerStatistics(jdbc, "rate"))
			.build();
	}

	private static StepExecutionListener total(JdbcRates rates) {
		return new StepExecutionListener() {

			@Override
			public void beforeStep(StepExecution step) {
				step.getExecutionContext().putLong("total", rates.count());
			}

		};
	}

}
