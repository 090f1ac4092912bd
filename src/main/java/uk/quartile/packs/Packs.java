package uk.quartile.packs;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Run;
import uk.quartile.packs.figures.JdbcFigures;
import uk.quartile.packs.figures.JdbcReturned;
import uk.quartile.packs.output.OutputFolder;

/**
 * The fourth stage: writes the documents, tables and receipts of each comparison, and
 * their manifest. Files that stand as their manifest says, and were made from the same,
 * are left alone.
 */
@Configuration(proxyBeanMethods = false)
public class Packs {

	/** Key of the comparisons' ids in the job's execution context. */
	private static final String COMPARISONS = "comparisons";

	/** Key of why other regions are left out. */
	private static final String LEFT_OUT = "left out";

	private final Run run;

	private final JdbcDocuments documents;

	Packs(Run run, JdbcClient jdbc) {
		this.run = run;
		this.documents = new JdbcDocuments(jdbc);
	}

	@Bean
	Step packsStep(JobRepository jobs, PlatformTransactionManager transactions, JdbcClient jdbc, Catalogue catalogue,
			Clock clock) {
		DocumentSet set = new DocumentSet(this.documents, new JdbcFigures(jdbc, catalogue),
				new JdbcReturned(jdbc, this.run.receivedBy()), catalogue, this.run, clock);
		return new StepBuilder("packs", jobs).tasklet((contribution, context) -> {
			StepExecution step = contribution.getStepExecution();
			LongAdder total = new LongAdder();
			for (long comparison : comparisons(step.getJobExecution().getExecutionContext())) {
				contribution.incrementWriteCount(set.write(comparison, step.getJobExecution().getId(), (files) -> {
					total.add(files);
					step.getExecutionContext().putLong("total", total.sum());
				}));
			}
			return RepeatStatus.FINISHED;
		}, transactions).build();
	}

	/**
	 * Whether the files of all editions of the run are there, its documents among them,
	 * and show the figures of its comparisons.
	 * @param context of the job execution
	 */
	public boolean upToDate(ExecutionContext context) {
		return comparisons(context).stream().allMatch(this::upToDate);
	}

	private boolean upToDate(long comparison) {
		return this.documents.compared(comparison)
			.filter((compared) -> this.run.editions()
				.stream()
				.allMatch(
						(edition) -> new OutputFolder(this.run.output(), compared.quarter(), compared.region(), edition)
							.shows(compared.fingerprint(), DocumentSet.documents(this.run))))
			.isPresent();
	}

	/**
	 * What stands in the output folder for a run's comparisons.
	 * @param context of the job execution
	 */
	public PackSummary summary(ExecutionContext context) {
		return new PackSummary(comparisons(context).stream().map(this::summary).toList(), texts(context));
	}

	private PackSummary.OfRegion summary(long comparison) {
		JdbcDocuments.Compared compared = this.documents.compared(comparison).orElseThrow();
		return new PackSummary.OfRegion(compared.quarter(), compared.region(), this.documents.figures(comparison),
				Objects.requireNonNull(this.documents.written(comparison)));
	}

	private static List<Long> comparisons(ExecutionContext context) {
		return ((List<?>) Objects.requireNonNull(context.get(COMPARISONS))).stream().map(Long.class::cast).toList();
	}

	private static List<String> texts(ExecutionContext context) {
		return ((List<?>) Objects.requireNonNull(context.get(LEFT_OUT))).stream().map(String.class::cast).toList();
	}

}
