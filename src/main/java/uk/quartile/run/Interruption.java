package uk.quartile.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Ends a run in good order when the operating system asks (Ctrl-C, SIGTERM): the chunk at
 * hand is finished, and the next run goes on from there.
 */
public final class Interruption implements JobExecutionListener {

	/** After this the process goes down all the same; the next run recovers. */
	private static final long PATIENCE_SECONDS = 20;

	private final CountDownLatch ended = new CountDownLatch(1);

	private final CountDownLatch requested = new CountDownLatch(1);

	private volatile @Nullable JobExecution running;

	/**
	 * Listens for the request.
	 * @param status exit status after it
	 * @param notice says that the end may take a moment
	 */
	public void listen(int status, Runnable notice) {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			if (this.ended.getCount() == 0) {
				return;
			}
			notice.run();
			request();
			try {
				this.ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			// An ordinary exit would report the signal's number instead.
			Runtime.getRuntime().halt(status);
		}, "interruption"));
	}

	/** Asks for the end. */
	public void request() {
		this.requested.countDown();
		stop();
	}

	public boolean requested() {
		return this.requested.getCount() == 0;
	}

	/**
	 * Waits for the request.
	 * @param patience for how long at most
	 * @return whether it has come
	 */
	public boolean await(Duration patience) {
		try {
			return this.requested.await(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			// A request too; or who waits in a loop would turn in it for ever.
			Thread.currentThread().interrupt();
			request();
			return true;
		}
	}

	/** Says that everything is closed, and that the process may go. */
	public void ended() {
		this.ended.countDown();
	}

	@Override
	public void beforeJob(JobExecution execution) {
		this.running = execution;
		stop();
	}

	private void stop() {
		JobExecution execution = this.running;
		if (requested() && execution != null) {
			execution.setStatus(BatchStatus.STOPPING);
			execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
		}
	}

}
