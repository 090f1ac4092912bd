package uk.quartile.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.catalogue.committees.Meeting;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Authority;
import uk.quartile.notices.sending.Attachment;
import uk.quartile.packs.ChasedReturn;

/** What there is to tell of on a day. */
final class Matters {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

	private final Catalogue catalogue;

	private final LocalDate today;

	Matters(Catalogue catalogue, LocalDate today) {
		this.catalogue = catalogue;
		this.today = today;
	}

	/** All of them: returns first, then papers, and the run that finished last. */
	List<Matter> of(List<ChasedReturn> returns, FinishedRun finished) {
		List<Matter> matters = new ArrayList<>();
		returns.stream().map((each) -> switch (each.why()) {
			case REJECTED -> rejected(each);
			case LATE -> late(each);
			case UNSIGNED -> unsigned(each);
		}).forEach(matters::add);
		matters.addAll(papers(finished.region()));
		matters.add(finished(finished));
		return matters;
	}

	private static Matter rejected(ChasedReturn returned) {
		return new Matter(
				new Matter.Key(Kind.RETURN_REJECTED, returned.authority(), returned.quarter().toString(),
						returned.sha256()),
				returned.name() + ": return for " + returned.quarter() + " rejected", returned.sentence(),
				new Attachment("receipt-" + returned.quarter() + "-" + returned.authority() + ".csv",
						returned.receipt()));
	}

	private static Matter late(ChasedReturn returned) {
		return new Matter(
				new Matter.Key(Kind.RETURN_LATE, returned.authority(), returned.quarter().toString(),
						returned.deadline().toString()),
				returned.name() + ": return for " + returned.quarter() + " late", returned.sentence());
	}

	private static Matter unsigned(ChasedReturn returned) {
		return new Matter(
				new Matter.Key(Kind.SIGN_OFF_MISSING, returned.authority(), returned.quarter().toString(),
						returned.sha256()),
				returned.name() + ": return for " + returned.quarter() + " not signed off", returned.sentence());
	}

	/** Of meetings that are stated: others may never be. */
	private List<Matter> papers(String region) {
		return this.catalogue.committees()
			.committees()
			.stream()
			.filter((committee) -> this.catalogue.authority(committee.authority())
				.filter((authority) -> region.equals(Run.ALL_REGIONS) || Catalogue.isWithin(authority, region))
				.isPresent())
			.flatMap((committee) -> committee.meetings()
				.stream()
				.filter((meeting) -> isDueSoon(Committee.paperDue(meeting.date())))
				.map((meeting) -> paper(committee, meeting)))
			.toList();
	}

	private boolean isDueSoon(LocalDate due) {
		int days = this.catalogue.settings().notices().mail().papersDueDays();
		return !due.isBefore(this.today) && !due.minusDays(days).isAfter(this.today);
	}

	private Matter paper(Committee committee, Meeting meeting) {
		String due = DAY.format(Committee.paperDue(meeting.date()));
		return new Matter(
				new Matter.Key(Kind.PAPER_DUE, committee.authority(), "",
						committee.name() + ", " + meeting.date().toString()),
				name(committee.authority()) + ": paper for " + committee.name() + " due on " + due,
				"The paper for the meeting of " + committee.name() + " on " + DAY.format(meeting.date()) + " is due on "
						+ due + ", so that it is out five clear days before."
						+ ((meeting.agendaItem() != null) ? " It is item " + meeting.agendaItem() + "." : ""));
	}

	/**
	 * A rejected return is checked again each day: the run that does it is no news, for
	 * it rests on the same inputs as the one before.
	 */
	private Matter finished(FinishedRun run) {
		String quarters = run.made()
			.regions()
			.stream()
			.map((each) -> each.quarter().toString())
			.distinct()
			.collect(Collectors.joining(", "));
		ZoneId zone = this.catalogue.settings().schedule().zone();
		String made = run.made()
			.regions()
			.stream()
			.map((each) -> each.quarter() + " for " + each.region() + " (" + each.documents().size() + " files)")
			.collect(Collectors.joining(", "));
		return new Matter(new Matter.Key(Kind.RUN_FINISHED, run.region(), "", quarters + " from " + run.inputs()),
				"Run " + run.number() + " finished",
				"Run " + run.number() + " finished on " + TIME.format(run.at().atZone(zone)) + ": "
						+ (made.isEmpty() ? "no figures" : made) + ". Returns rejected: " + run.rejected()
						+ "; due but absent: " + run.absent() + ".");
	}

	/** A run that nobody watched. */
	Matter failed(Instant at, String ending, int tries) {
		ZoneId zone = this.catalogue.settings().schedule().zone();
		return new Matter(new Matter.Key(Kind.RUN_FAILED, this.catalogue.settings().region(), "", at.toString()),
				"Nightly run failed",
				"The nightly run failed on " + TIME.format(at.atZone(zone))
						+ ((tries == 1) ? "" : " after " + tries + " tries") + ", and is not tried again before the "
						+ "next night. " + ending);
	}

	/** Of an authority, or of those that return jointly. */
	String name(String codes) {
		return Stream.of(codes.split("\\+"))
			.map((code) -> this.catalogue.authority(code).map(Authority::name).orElse(code))
			.collect(Collectors.joining(" and "));
	}

}
