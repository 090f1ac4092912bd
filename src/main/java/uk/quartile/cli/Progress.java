package uk.quartile.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

import uk.quartile.cli.terminal.Terminal;
import uk.quartile.run.StepProgress;

/**
 * Shows how far a run is: on a terminal in one line that is redrawn, elsewhere by a line
 * for each step.
 */
final class Progress implements JobExecutionListener {

	private static final long PERIOD_MILLIS = 200;

	private final PrintWriter err;

	// The job repository keeps to UTC, as the process does: see Quartile.
	private final Clock clock;

	private final boolean interactive;

	private @Nullable ScheduledExecutorService ticker;

	private int shown;

	Progress(Terminal terminal, Clock clock) {
		this.clock = clock;
		this.err = terminal.err();
		this.interactive = terminal.interactive();
	}

	@Override
	public void beforeJob(JobExecution execution) {
		ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "progress");
			thread.setDaemon(true);
			return thread;
		});
		ticker.scheduleAtFixedRate(() -> show(execution), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
		this.ticker = ticker;
	}

	@Override
	public void afterJob(JobExecution execution) {
		if (this.ticker != null) {
			this.ticker.shutdownNow();
		}
		show(execution);
		if (this.interactive) {
			this.err.print("\r\u001b[K");
			this.err.flush();
		}
	}

	private synchronized void show(JobExecution execution) {
		List<StepExecution> steps = List.copyOf(execution.getStepExecutions());
		if (this.interactive && !steps.isEmpty()) {
			this.err.print("\r" + StepProgress
				.of(steps.get(steps.size() - 1), LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
				.line() + "\u001b[K");
			this.err.flush();
		}
		for (; !this.interactive && this.shown < steps.size(); this.shown++) {
			this.err.println(StepProgress.title(steps.get(this.shown).getStepName()));
		}
	}

}
