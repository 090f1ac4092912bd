package uk.quartile.intake.receiving;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/**
 * Notices, as the step begins, which rejected returns were taken away, such as those that
 * lay in the wrong quarter's folder.
 */
public final class Removals implements StepExecutionListener {

	private final Path folder;

	private final Supplier<Reference> reference;

	private final JdbcSubmissions submissions;

	private final Clock clock;

	public Removals(Path folder, Supplier<Reference> reference, JdbcSubmissions submissions, Clock clock) {
		this.folder = folder;
		this.reference = reference;
		this.submissions = submissions;
		this.clock = clock;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.submissions.noticeRemovals(
				Scan.returns(this.folder, this.reference.get()).stream().map(ReturnFile::key).toList(),
				this.clock.instant());
	}

}
