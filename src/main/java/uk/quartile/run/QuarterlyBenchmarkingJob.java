package uk.quartile.run;

import java.util.List;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import uk.quartile.domain.Run;

/** The main job: returns in, reports out. */
@Configuration(proxyBeanMethods = false)
class QuarterlyBenchmarkingJob {

	static final String NAME = "quarterly-benchmarking";

	@Bean
	Job quarterlyBenchmarking(Run run, JobRepository repository, List<JobExecutionListener> watchers, Step intakeStep,
			Step plausibilityStep, Step observationStep, Step rateStep, Step comparisonStep, Step disclosureStep,
			Step packsStep) {
		JobBuilder job = new JobBuilder(NAME, repository);
		watchers.forEach(job::listener);
		// As at an instant, what has come in since is of no account.
		SimpleJobBuilder steps = (run.asAt() == null) ? job.start(intakeStep).next(plausibilityStep)
				: job.start(plausibilityStep);
		return steps.next(observationStep)
			.next(rateStep)
			.next(comparisonStep)
			.next(disclosureStep)
			.next(packsStep)
			.build();
	}

}
