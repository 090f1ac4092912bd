package uk.quartile.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
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
	IntakeSummary summary(int inForce, List<Submission> newest, SortedMap<String, Quarter> quarters) {
		List<Submission> rejected = newest.stream().filter((each) -> !each.accepted()).toList();
		return new IntakeSummary(0, inForce, rejected(rejected), absent(rejected, quarters),
				this.standing.withdrawingNothing(), unlikely(quarters));
	}

	/** At the end of a run that began then. */
	IntakeSummary summary(Instant since, List<ReturnFile> files, List<Submission> newest,
			SortedMap<String, Quarter> quarters) {
		Set<String> names = files.stream().map(ReturnFile::key).collect(Collectors.toSet());
		List<Submission> rejected = newest.stream()
			.filter((each) -> !each.accepted() && (each.place() != null || names.contains(each.key())))
			.toList();
		JdbcStanding.CheckedSince checked = this.standing.checkedSince(since);
		return new IntakeSummary(checked.accepted(), Math.max(0, files.size() - checked.checked()), rejected(rejected),
				absent(rejected, quarters), this.standing.withdrawingNothing(), unlikely(quarters));
	}

	private SortedMap<Quarter, Integer> unlikely(SortedMap<String, Quarter> quarters) {
		SortedMap<Quarter, Integer> unlikely = new TreeMap<>();
		quarters.forEach((region, quarter) -> {
			if (!region.equals(Catalogue.ENGLAND)) {
				unlikely.merge(quarter, unlikely(quarter, region), Integer::sum);
			}
		});
		unlikely.values().removeIf((warnings) -> warnings == 0);
		return unlikely;
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
		return this.reference.authority(authority).map((each) -> each.region().equals(region)).orElse(false);
	}

	/** Each authority with its region; England has no others. */
	private SortedMap<Quarter, List<Authority>> absent(List<Submission> rejected, SortedMap<String, Quarter> quarters) {
		SortedMap<Quarter, List<Authority>> absent = new TreeMap<>();
		quarters.forEach((region, quarter) -> {
			if (!region.equals(Catalogue.ENGLAND)) {
				absent.computeIfAbsent(quarter, (each) -> new ArrayList<>()).addAll(absent(rejected, quarter, region));
			}
		});
		absent.values().removeIf(List::isEmpty);
		absent.values().forEach((authorities) -> authorities.sort(Comparator.comparing(Authority::code)));
		return absent;
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
		return this.reference.catalogue()
			.members(region, quarter.lastDay())
			.stream()
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

}
