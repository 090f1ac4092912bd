package uk.quartile.packs;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

import uk.quartile.packs.figures.reading.JdbcReturned;

/**
 * Writes the set of each comparison of the job in a transaction of its own, so that what
 * is published of one region is recorded whatever becomes of the next. A restart begins
 * with the first again: the manifests say what stands.
 */
final class DocumentSets implements Tasklet, StepExecutionListener {

	private final List<DocumentSet> sets;

	private final Preview preview;

	private final UnplacedReceipts unplaced;

	private final JdbcReturned returned;

	private final LongAdder total = new LongAdder();

	private final List<String> unwritten = new ArrayList<>();

	private @Nullable Iterator<Long> waiting;

	/**
	 * Sets of the editions.
	 * @param sets one of each edition that is made
	 * @param preview of the authorities' own documents
	 * @param unplaced receipts of files that belong to no authority and quarter
	 */
	DocumentSets(List<DocumentSet> sets, Preview preview, UnplacedReceipts unplaced, JdbcReturned returned) {
		this.sets = sets;
		this.preview = preview;
		this.unplaced = unplaced;
		this.returned = returned;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.waiting = Packs.comparisons(step.getJobExecution().getExecutionContext()).iterator();
		this.total.reset();
		this.unwritten.clear();
		this.unwritten.addAll(this.unplaced.write(this.returned.unplaced(), this.returned.everUnplaced()));
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
		Iterator<Long> next = Objects.requireNonNull(this.waiting);
		StepExecution step = contribution.getStepExecution();
		if (next.hasNext()) {
			long comparison = next.next();
			boolean held = Packs.isHeld(step.getJobExecution().getExecutionContext(), comparison);
			long execution = step.getJobExecution().getId();
			IntConsumer toWrite = (files) -> {
				this.total.add(files);
				step.getExecutionContext().putLong("total", this.total.sum());
			};
			this.sets.stream()
				.filter((set) -> !held || !set.isPublic())
				.forEach((set) -> contribution
					.incrementWriteCount(set.write(comparison, execution, toWrite, this.unwritten)));
			this.sets.stream()
				.filter((set) -> !set.isPublic())
				.forEach((set) -> contribution
					.incrementWriteCount(this.preview.write(set, comparison, execution, toWrite, this.unwritten)));
		}
		ExecutionContext job = step.getJobExecution().getExecutionContext();
		job.put(Packs.UNWRITTEN, new ArrayList<>(this.unwritten));
		return RepeatStatus.continueIf(next.hasNext());
	}

}
