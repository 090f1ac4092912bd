package uk.quartile.console.quarter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.console.quarter.Standing.State;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Measure;

/** How the returns of a quarter stand, authority by authority. */
public final class Standings {

	private final Catalogue catalogue;

	private final JdbcReceived received;

	private final LocalDate today;

	public Standings(Catalogue catalogue, JdbcReceived received, LocalDate today) {
		this.catalogue = catalogue;
		this.received = received;
		this.today = today;
	}

	/** Those of the region that the settings name, or of all. */
	public List<Standing> of(Quarter quarter) {
		List<Received> newest = this.received.newest(quarter,
				Optional.ofNullable(this.catalogue.settings().signOff().from()));
		Map<String, Set<String>> measures = this.received.measures(quarter);
		Set<String> due = this.catalogue.measures()
			.stream()
			.filter((each) -> this.catalogue.due(each, quarter))
			.map(Measure::code)
			.collect(Collectors.toSet());
		List<Standing> standings = new ArrayList<>();
		Set<String> told = new TreeSet<>();
		for (Received each : newest) {
			if (Arrays.stream(each.authority().split("\\+")).anyMatch(this::isOurs)) {
				standings.add(of(each, quarter, due, measures.getOrDefault(each.authority(), Set.of())));
				told.addAll(List.of(each.authority().split("\\+")));
			}
		}
		for (Authority member : members(quarter)) {
			if (this.catalogue.footprints().codesOf(member.code()).noneMatch(told::contains)) {
				standings.add(absent(member, quarter, due.size()));
			}
		}
		standings.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
		return standings;
	}

	private List<Authority> members(Quarter quarter) {
		String region = this.catalogue.settings().region();
		return this.catalogue.members(region.equals(Run.ALL_REGIONS) ? Catalogue.ENGLAND : region, quarter.lastDay());
	}

	private boolean isOurs(String code) {
		String region = this.catalogue.settings().region();
		return this.catalogue.authority(code)
			.filter((each) -> region.equals(Run.ALL_REGIONS) || Catalogue.isWithin(each, region))
			.isPresent();
	}

	private Standing of(Received each, Quarter quarter, Set<String> due, Set<String> measures) {
		LocalDate deadline = this.catalogue.deadline(each.authority(), quarter);
		LocalDate came = LocalDate.ofInstant(each.at(), ZoneId.of("Europe/London"));
		// What was due before anybody noted receipts was not late for all that is known.
		boolean known = this.received.began().filter((began) -> !deadline.isBefore(began)).isPresent();
		return new Standing(each.authority(), name(each.authority()), state(each), each.at(), deadline,
				known ? Math.max(0, ChronoUnit.DAYS.between(deadline, came)) : 0, due.size(),
				(int) due.stream().filter(measures::contains).count(), each.errors(), each.warnings(),
				each.provisional(), each.signed(), each.unsigned());
	}

	private static State state(Received each) {
		if (!each.accepted()) {
			return State.REJECTED;
		}
		if (each.withdrawn()) {
			return State.WITHDRAWN;
		}
		return (each.warnings() > 0) ? State.WARNED : State.ACCEPTED;
	}

	private Standing absent(Authority authority, Quarter quarter, int due) {
		LocalDate deadline = this.catalogue.deadline(authority.code(), quarter);
		long late = Math.max(0, ChronoUnit.DAYS.between(deadline, this.today));
		return new Standing(authority.code(), authority.name(), (late > 0) ? State.LATE : State.AWAITED, null, deadline,
				late, due, 0, 0, 0, 0, "", false);
	}

	private String name(String codes) {
		return Arrays.stream(codes.split("\\+"))
			.map((code) -> this.catalogue.authority(code).map(Authority::name).orElse(code))
			.collect(Collectors.joining(" and "));
	}

}
