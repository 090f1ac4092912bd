package uk.quartile.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.domain.Authority;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** Tells at the end of a run which returns are in, rejected or absent. */
final class Standing {

	private final Reference reference;

	private final JdbcStanding standing;

	Standing(Reference reference, JdbcStanding standing) {
		this.reference = reference;
		this.standing = standing;
	}

	/** As at an instant by which this many returns were in force: none is taken in. */
	IntakeSummary summary(int inForce, List<Submission> newest, Quarter quarter, String region) {
		List<Submission> rejected = newest.stream().filter((each) -> !each.accepted()).toList();
		return new IntakeSummary(0, inForce, rejected(rejected), absent(rejected, quarter, region),
				this.standing.withdrawingNothing(), unlikely(quarter, region));
	}

	/** At the end of a run that began then. */
	IntakeSummary summary(Instant since, List<ReturnFile> files, List<Submission> newest, Quarter quarter,
			String region) {
		Set<String> names = files.stream().map(ReturnFile::key).collect(Collectors.toSet());
		List<Submission> rejected = newest.stream()
			.filter((each) -> !each.accepted() && (each.place() != null || names.contains(each.key())))
			.toList();
		JdbcStanding.CheckedSince checked = this.standing.checkedSince(since);
		return new IntakeSummary(checked.accepted(), Math.max(0, files.size() - checked.checked()), rejected(rejected),
				absent(rejected, quarter, region), this.standing.withdrawingNothing(), unlikely(quarter, region));
	}

	private int unlikely(Quarter quarter, String region) {
		return this.standing.unlikely(quarter)
			.entrySet()
			.stream()
			.filter((each) -> each.getKey().authorities().stream().anyMatch((code) -> in(region, code)))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	private boolean in(String region, String authority) {
		return region.equals("all")
				|| this.reference.authority(authority).map((each) -> each.region().equals(region)).orElse(false);
	}

	private List<IntakeSummary.Rejected> rejected(List<Submission> submissions) {
		return this.standing.rejected(submissions.stream().map(Submission::id).toList());
	}

	private List<Authority> absent(List<Submission> rejected, Quarter quarter, String region) {
		Set<String> due = this.reference.catalogue()
			.measures()
			.stream()
			.filter((measure) -> this.reference.catalogue().due(measure, quarter))
			.map(Measure::code)
			.collect(Collectors.toSet());
		if (due.isEmpty()) {
			return List.of();
		}
		Map<Footprint, Set<String>> inForce = this.standing.measures(quarter);
		Set<String> returned = rejected.stream()
			.filter((each) -> each.place() != null && each.place().quarter().equals(quarter))
			.flatMap((each) -> each.place().footprint().authorities().stream())
			.map(this.reference::identity)
			.collect(Collectors.toSet());
		return expected(quarter.lastDay(), region).stream()
			.filter((each) -> !returned.contains(this.reference.identity(each.code())))
			.filter((each) -> absent(each, due, inForce))
			.toList();
	}

	/** An authority's own return may leave things out; joint ones alone must have all. */
	private boolean absent(Authority authority, Set<String> due, Map<Footprint, Set<String>> inForce) {
		Set<String> missing = new HashSet<>(due);
		boolean own = false;
		for (Map.Entry<Footprint, Set<String>> each : inForce.entrySet()) {
			boolean includes = each.getKey()
				.authorities()
				.stream()
				.map(this.reference::identity)
				.anyMatch(this.reference.identity(authority.code())::equals);
			if (includes) {
				own |= !each.getKey().joint();
				missing.removeAll(each.getValue());
			}
		}
		return !own && !missing.isEmpty();
	}

	private List<Authority> expected(LocalDate day, String region) {
		return region.equals("all")
				? this.reference.catalogue().authorities().stream().filter((each) -> each.validOn(day)).toList()
				: this.reference.catalogue().members(region, day);
	}

}
