package uk.quartile.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.comparison.Comparison;
import uk.quartile.database.Database;
import uk.quartile.database.RunLock;
import uk.quartile.disclosure.Disclosure;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.intake.Intake;
import uk.quartile.intake.IntakeSummary;
import uk.quartile.notices.JdbcNotices;
import uk.quartile.packs.PackSummary;
import uk.quartile.packs.Packs;
import uk.quartile.program.Program;
import uk.quartile.rates.Rates;
import uk.quartile.record.JdbcRecord;
import uk.quartile.record.receiving.JdbcRecordReceipts;
import uk.quartile.record.receiving.RecordSummary;
import uk.quartile.run.Launch.Launched;
import uk.quartile.run.RunOutcome.Ending;
import uk.quartile.run.context.Contexts;
import uk.quartile.run.context.Databases;

/** One run of the main job, from the request to the outcome, in a context of its own. */
public final class BenchmarkingRun {

	private final Clock clock;

	private final Program program;

	private boolean ownProcess;

	private final Interruption interruption;

	private final JobExecutionListener progress;

	/**
	 * A run to come.
	 * @param clock tells what is over, and what is due
	 * @param interruption by which the run can be ended early
	 * @param progress is told when the job begins and ends
	 */
	public BenchmarkingRun(Clock clock, Interruption interruption, JobExecutionListener progress) {
		this.clock = clock;
		this.program = Program.current();
		this.interruption = interruption;
		this.progress = progress;
	}

	/**
	 * Does what is asked, unless it has been done already.
	 * @throws uk.quartile.catalogue.reading.FaultyCatalogueException if {@code jobs/} or
	 * the reference tables have faults
	 * @throws uk.quartile.database.DatabaseException if there is no database to be had
	 * @throws uk.quartile.database.RunInProgressException if another run is going on
	 * @throws Refusal if something else prevents it
	 */
	public RunOutcome run(Request request) {
		long start = System.nanoTime();
		try {
			return attempt(request).after(Duration.ofNanos(System.nanoTime() - start));
		}
		catch (RuntimeException ex) {
			if (!this.interruption.requested()) {
				throw ex;
			}
			// Ctrl-C reaches all that runs in the terminal: this is what came of it.
			LoggerFactory.getLogger(BenchmarkingRun.class).info("Interrupted", ex);
			return RunOutcome.interrupted(false).after(Duration.ofNanos(System.nanoTime() - start));
		}
	}

	/**
	 * Where nothing else runs in the process, whose temporary files may lie elsewhere.
	 */
	public BenchmarkingRun ofItsOwnProcess() {
		this.ownProcess = true;
		return this;
	}

	private void keepTemporaryFiles(Request request) {
		if (this.ownProcess) {
			TemporaryFiles.keepIn(request.folders().data());
		}
	}

	private RunOutcome attempt(Request request) {
		Instant asAt = request.asAt();
		if (asAt != null) {
			try (Database database = Databases.open(request.folders().data());
					RunLock.Held right = new RunLock(database).tryAcquire()) {
				keepTemporaryFiles(request);
				CatalogueFiles files = WhatIf.received(database, "--as-at", asAt, this.clock);
				return launch(database, files, Preparation.prepare(request, files, this.program), true);
			}
		}
		CatalogueFiles files = CatalogueFiles.load(request.folders().jobs(), request.folders().input(), this.clock);
		Run run = Preparation.prepare(request, files, this.program);
		try (Database database = Databases.open(request.folders().data());
				RunLock.Held right = new RunLock(database).tryAcquire()) {
			keepTemporaryFiles(request);
			return launch(database, files, run, request.whatIf());
		}
	}

	private RunOutcome launch(Database database, CatalogueFiles files, Run asked, boolean whatIf) {
		Run run = whatIf ? WhatIf.aside(asked, database, files.catalogue(), this.clock) : asked;
		try (ConfigurableApplicationContext context = context(database, files, run)) {
			if (run.asAt() == null) {
				context.getBean(JdbcCatalogue.class).receive(files);
			}
			return launch(context, run, files,
					onRecord(context.getBean(JdbcRecordReceipts.class), files.catalogue(), run), whatIf);
		}
	}

	private ConfigurableApplicationContext context(Database database, CatalogueFiles files, Run run) {
		return Contexts.start(database,
				Map.of("clock", this.clock, "catalogue", files.catalogue(), "run", run, "interruption",
						this.interruption, "progress", this.progress),
				JdbcCatalogue.class, JdbcRecordReceipts.class, JdbcRecord.class, JdbcNotices.class,
				QuarterlyBenchmarkingJob.class, Intake.class, Rates.class, Comparison.class, Disclosure.class,
				Packs.class);
	}

	/** Lies beside the returns. */
	private static RecordSummary onRecord(JdbcRecordReceipts receipts, Catalogue catalogue, Run run) {
		return (run.asAt() == null) ? receipts.receive(run.returns().resolveSibling(""), catalogue)
				: receipts.asAt(run.receivedBy());
	}

	private RunOutcome launch(ConfigurableApplicationContext context, Run run, CatalogueFiles files,
			RecordSummary onRecord, boolean whatIf) {
		Intake intake = context.getBean(Intake.class);
		Packs packs = context.getBean(Packs.class);
		if (run.asAt() == null) {
			requireKnown(run.quarter(), intake);
		}
		long since = intake.newestCheck();
		Launch launch = new Launch(context.getBean(JobOperator.class), context.getBean(JobRepository.class),
				context.getBean(Job.class));
		try {
			Launched launched = launch.run(
					RunIdentity.identity(run, files.catalogue(), intake, context.getBean(JdbcRecord.class), this.clock),
					Map.of("returns", run.returns().toString(), "output", run.output().toString()),
					(newest) -> intake.settled() && packs.upToDate(newest.getExecutionContext()));
			Ending ending = launched.ran() ? ending(launched.execution(), launch) : Ending.NOTHING_TO_DO;
			if (ending == Ending.INTERRUPTED || ending == Ending.CUT_SHORT) {
				return RunOutcome.interrupted(ending == Ending.INTERRUPTED);
			}
			PackSummary made = packs.summary(launched.execution().getExecutionContext());
			IntakeSummary returns = returns(intake, since, made);
			RunOutcome outcome = new RunOutcome(ending, Duration.ZERO, run.output(), returns, made,
					files.catalogue().warnings(), onRecord);
			// Whoever asks what would be if something else were so publishes nothing.
			if (whatIf) {
				return outcome;
			}
			Afterwards afterwards = new Afterwards(run, files.catalogue(), packs, this.clock,
					this.interruption::requested);
			return outcome.with(afterwards.deliver(made),
					afterwards.tell(context.getBean(JdbcNotices.class), launched.execution(), returns, made));
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException("the job could not be launched", ex);
		}
	}

	private static IntakeSummary returns(Intake intake, long since, PackSummary made) {
		SortedMap<String, Quarter> quarters = new TreeMap<>();
		made.regions().forEach((each) -> quarters.put(each.region(), each.quarter()));
		return intake.summary(since, quarters);
	}

	private static void requireKnown(@Nullable Quarter quarter, Intake intake) {
		if (quarter != null && !intake.known(quarter)) {
			throw Refusal.wrongRequest("--quarter: found " + quarter + ", for which there is no return; expected a "
					+ "quarter that somebody has sent a return for; put its returns into input/returns/" + quarter
					+ ", or ask for another quarter.");
		}
	}

	private Ending ending(JobExecution execution, Launch launch) {
		if (execution.getStatus() == BatchStatus.COMPLETED) {
			return Ending.DONE;
		}
		if (this.interruption.requested()) {
			return launch.goesOn(execution) ? Ending.INTERRUPTED : Ending.CUT_SHORT;
		}
		throw new RunFailedException(execution, launch.goesOn(execution));
	}

}
