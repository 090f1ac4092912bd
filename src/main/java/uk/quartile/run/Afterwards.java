package uk.quartile.run;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.springframework.batch.core.job.JobExecution;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.delivery.Delivery;
import uk.quartile.delivery.DeliverySummary;
import uk.quartile.domain.Run;
import uk.quartile.intake.IntakeSummary;
import uk.quartile.notices.FinishedRun;
import uk.quartile.notices.JdbcNotices;
import uk.quartile.notices.NoticeSummary;
import uk.quartile.notices.Notices;
import uk.quartile.packs.PackSummary;
import uk.quartile.packs.Packs;

/**
 * What follows once the documents stand, whether a run has just made them or had nothing
 * to do: days pass, and what was owed before is owed still. Nothing of it fails the run.
 */
final class Afterwards {

	private final Run run;

	private final Catalogue catalogue;

	private final Packs packs;

	private final Clock clock;

	private final BooleanSupplier interrupted;

	Afterwards(Run run, Catalogue catalogue, Packs packs, Clock clock, BooleanSupplier interrupted) {
		this.run = run;
		this.catalogue = catalogue;
		this.packs = packs;
		this.clock = clock;
		this.interrupted = interrupted;
	}

	/** Brings documents to where they are collected. */
	DeliverySummary deliver(PackSummary made) {
		Delivery delivery = new Delivery(this.catalogue.settings().delivery(), System.getenv(), this.interrupted);
		Set<String> now = made.regions()
			.stream()
			.map((each) -> each.quarter() + "/" + each.region())
			.collect(Collectors.toSet());
		return delivery.isWanted()
				? delivery.deliver(this.packs.finished(), this.packs::everMade, this.run.output(),
						(set) -> now.contains(set.path().substring(0, set.path().lastIndexOf('/'))))
				: DeliverySummary.NONE;
	}

	/** Tells people what they have to know of. */
	NoticeSummary tell(JdbcNotices kept, JobExecution finished, IntakeSummary returns, PackSummary made) {
		Notices notices = new Notices(this.catalogue, System.getenv(), this.clock, this.interrupted);
		return notices.isWanted() ? notices.tell(kept, this.packs::toChase, finished(finished, returns, made))
				: NoticeSummary.NONE;
	}

	private FinishedRun finished(JobExecution finished, IntakeSummary returns, PackSummary made) {
		// The process as a whole keeps to UTC: see Quartile.
		LocalDateTime end = Objects.requireNonNull(finished.getEndTime());
		return new FinishedRun(finished.getId(), String.valueOf(finished.getJobParameters().getString(Launch.INPUTS)),
				this.run.region(), end.toInstant(ZoneOffset.UTC), made, returns.rejected().size(),
				returns.absent().values().stream().mapToInt(List::size).sum());
	}

}
