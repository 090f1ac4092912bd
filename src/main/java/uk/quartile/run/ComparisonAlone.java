package uk.quartile.run;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures of one region and quarter, without taking anything in or writing files. */
@Configuration(proxyBeanMethods = false)
class ComparisonAlone {

	@Bean
	Job comparing(JobRepository repository, Step observationStep, Step rateStep, Step comparisonStep) {
		return new JobBuilder("comparison-alone", repository).start(observationStep)
			.next(rateStep)
			.next(comparisonStep)
			.build();
	}

}
