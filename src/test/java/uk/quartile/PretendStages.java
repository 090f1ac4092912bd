package uk.quartile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Steps that do nothing but note that they ran, or what a test makes them do. */
@Configuration(proxyBeanMethods = false)
public class PretendStages {

	@Bean
	Step intakeStep(JobRepository jobs, PlatformTransactionManager transactions, Script script) {
		return step("intake", jobs, transactions, script);
	}

	@Bean
	Step plausibilityStep(JobRepository jobs, PlatformTransactionManager transactions, Script script) {
		return step("plausibility", jobs, transactions, script);
	}

	@Bean
	Step observationStep(JobRepository jobs, PlatformTransactionManager transactions, Script script) {
		return step("observations", jobs, transactions, script);
	}

	@Bean
	Step rateStep(JobRepository jobs, PlatformTransactionManager transactions, Script script) {
		return step("rates", jobs, transactions, script);
	}

	@Bean
	Step comparisonStep(JobRepository jobs, PlatformTransactionManager transactions, Script script) {
		return step("comparison", jobs, transactions, script);
	}

	@Bean
	Step disclosureStep(JobRepository jobs, PlatformTransactionManager transactions, Script script) {
		return step("disclosure", jobs, transactions, script);
	}

	@Bean
	Step packsStep(JobRepository jobs, PlatformTransactionManager transactions, Script script) {
		return step("packs", jobs, transactions, script);
	}

	private static Step step(String name, JobRepository jobs, PlatformTransactionManager transactions, Script script) {
		return new StepBuilder(name, jobs).<Integer, Integer>chunk(1)
			.transactionManager(transactions)
			.reader(new TwoItems())
			.writer((chunk) -> script.play(name, chunk.getItems().get(0)))
			.build();
	}

	/** The numbers 1 and 2, each time that a step begins. */
	private static final class TwoItems implements ItemStreamReader<Integer> {

		private int read;

		@Override
		public void open(ExecutionContext context) {
			this.read = 0;
		}

		@Override
		public Integer read() {
			return (this.read < 2) ? ++this.read : null;
		}

	}

	/** What ran, and what is to happen while it runs. */
	public static final class Script {

		public final List<String> played = new ArrayList<>();

		private final Map<String, Runnable> events = new HashMap<>();

		/** Makes something happen in the first chunk of a step, once. */
		public void at(String step, Runnable event) {
			this.events.put(step, event);
		}

		void play(String step, int chunk) {
			Runnable event = this.events.remove(step);
			if (event != null) {
				event.run();
			}
			this.played.add(step + " " + chunk);
		}

	}

}
