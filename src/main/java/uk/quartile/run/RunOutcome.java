package uk.quartile.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.delivery.DeliverySummary;
import uk.quartile.domain.Finding;
import uk.quartile.intake.IntakeSummary;
import uk.quartile.notices.NoticeSummary;
import uk.quartile.packs.PackSummary;
import uk.quartile.record.receiving.RecordSummary;

/**
 * How a run ended that didn't fail.
 *
 * @param ending in which way
 * @param took from the request to the end
 * @param output folder of the documents; null if interrupted
 * @param returns how they stand; null if interrupted
 * @param made figures and documents; null if interrupted
 * @param ofTables warnings about the measures and reference tables
 * @param onRecord how plans, commentary and the rest stand
 * @param delivered what went to where packs are collected
 * @param told who was told what
 */
public record RunOutcome(Ending ending, Duration took, @Nullable Path output, @Nullable IntakeSummary returns,
		@Nullable PackSummary made, List<Finding> ofTables, RecordSummary onRecord, DeliverySummary delivered,
		NoticeSummary told) {

	/** With nothing delivered, and nobody told. */
	public RunOutcome(Ending ending, Duration took, @Nullable Path output, @Nullable IntakeSummary returns,
			@Nullable PackSummary made, List<Finding> ofTables, RecordSummary onRecord) {
		this(ending, took, output, returns, made, ofTables, onRecord, DeliverySummary.NONE, NoticeSummary.NONE);
	}

	/** With nothing on record. */
	public RunOutcome(Ending ending, Duration took, @Nullable Path output, @Nullable IntakeSummary returns,
			@Nullable PackSummary made, List<Finding> ofTables) {
		this(ending, took, output, returns, made, ofTables, RecordSummary.NONE);
	}

	/** Of tables that leave nothing open. */
	public RunOutcome(Ending ending, Duration took, @Nullable Path output, @Nullable IntakeSummary returns,
			@Nullable PackSummary made) {
		this(ending, took, output, returns, made, List.of());
	}

	static RunOutcome interrupted(boolean goesOn) {
		return new RunOutcome(goesOn ? Ending.INTERRUPTED : Ending.CUT_SHORT, Duration.ZERO, null, null, null);
	}

	RunOutcome after(Duration time) {
		return new RunOutcome(this.ending, time, this.output, this.returns, this.made, this.ofTables, this.onRecord,
				this.delivered, this.told);
	}

	RunOutcome with(DeliverySummary nowDelivered, NoticeSummary nowTold) {
		return new RunOutcome(this.ending, this.took, this.output, this.returns, this.made, this.ofTables,
				this.onRecord, nowDelivered, nowTold);
	}

	/** The ways in which a run ends. */
	public enum Ending {

		DONE, NOTHING_TO_DO,

		/** In good order: the next run goes on from there. */
		INTERRUPTED,

		/** Before it could be noted how far it came: the next run begins anew. */
		CUT_SHORT

	}

}
