package uk.quartile.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.receiving.Submission;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** Tells at the end of a run which returns are in, rejected or absent. */
final class EndOfRun {

	private final Reference reference;

	private final JdbcEndOfRun standing;

	private final JdbcReplacements replacements;

	/** What each submission in force is judged by. */
	private final SortedMap<Long, String> judged;

	EndOfRun(Reference reference, JdbcEndOfRun standing, JdbcReplacements replacements,
			SortedMap<Long, String> judged) {
		this.judged = judged;
		this.reference = reference;
		this.standing = standing;
		this.replacements = replacements;
	}

	/** As at an instant by which this many returns were in force: none is taken in. */
	IntakeSummary summary(int inForce, List<Submission> newest, SortedMap<String, Quarter> quarters) {
		List<Submission> rejected = newest.stream().filter(Submission::toBeMended).toList();
		List<IntakeSummary.Withdrawn> withdrawn = withdrawn(rejected, quarters);
		return new IntakeSummary(0, inForce, rejected(rejected), withdrawn, absent(rejected, withdrawn, quarters),
				this.standing.withdrawingNothing(), unlikely(quarters), List.of());
	}

	/** At the end of a run that began when the newest check was this one. */
	IntakeSummary summary(long since, List<ReturnFile> files, List<Submission> newest,
			SortedMap<String, Quarter> quarters) {
		Set<String> names = files.stream().map(ReturnFile::key).collect(Collectors.toSet());
		List<Submission> rejected = newest.stream().filter(Submission::toBeMended).toList();
		int takenIn = this.standing.acceptedSince(since);
		long sound = files.size() - rejected.stream().filter((each) -> names.contains(each.key())).count();
		List<IntakeSummary.Withdrawn> withdrawn = withdrawn(rejected, quarters);
		return new IntakeSummary(takenIn, Math.max(0, Math.toIntExact(sound) - takenIn), rejected(rejected), withdrawn,
				absent(rejected, withdrawn, quarters), warnings(since), unlikely(quarters),
				this.replacements.since(since));
	}

	private List<Finding> warnings(long since) {
		return Stream
			.of(this.standing.withdrawingNothing().stream(), this.replacements.warnings(since).stream(),
					this.replacements.inTheFuture().stream())
			.flatMap((each) -> each)
			.toList();
	}

	private SortedMap<Quarter, List<IntakeSummary.Unlikely>> unlikely(SortedMap<String, Quarter> quarters) {
		SortedMap<Quarter, List<IntakeSummary.Unlikely>> unlikely = new TreeMap<>();
		quarters.forEach((region, quarter) -> {
			if (!region.equals(Catalogue.ENGLAND)) {
				unlikely.computeIfAbsent(quarter, (each) -> new ArrayList<>()).addAll(unlikely(quarter, region));
			}
		});
		unlikely.values().removeIf(List::isEmpty);
		unlikely.values().forEach((warnings) -> warnings.sort(WarningOrder.FIRST));
		return unlikely;
	}

	private List<IntakeSummary.Unlikely> unlikely(Quarter quarter, String region) {
		return this.standing.unlikely(quarter, this.reference, this.judged)
			.entrySet()
			.stream()
			.filter((each) -> each.getKey().authorities().stream().anyMatch((code) -> in(region, code)))
			.flatMap((each) -> each.getValue().stream())
			.toList();
	}

	private boolean in(String region, String authority) {
		return this.reference.authority(authority).map((each) -> each.region().equals(region)).orElse(false);
	}

	/** Of each region, in the order of their files; England has no others. */
	private List<IntakeSummary.Withdrawn> withdrawn(List<Submission> rejected, SortedMap<String, Quarter> quarters) {
		Set<Place> told = rejected.stream().map(Submission::place).filter(Objects::nonNull).collect(Collectors.toSet());
		SortedMap<String, IntakeSummary.Withdrawn> withdrawn = new TreeMap<>();
		quarters.forEach((region, quarter) -> this.standing.withdrawn(quarter)
			.stream()
			.filter((each) -> !told.contains(each.place()))
			.filter((each) -> each.place().footprint().authorities().stream().anyMatch((code) -> in(region, code)))
			.forEach((each) -> withdrawn.put(each.file(), each)));
		return List.copyOf(withdrawn.values());
	}

	/** Each authority with its region; England has no others. */
	private SortedMap<Quarter, List<Authority>> absent(List<Submission> rejected,
			List<IntakeSummary.Withdrawn> withdrawn, SortedMap<String, Quarter> quarters) {
		SortedMap<Quarter, List<Authority>> absent = new TreeMap<>();
		quarters.forEach((region, quarter) -> {
			if (!region.equals(Catalogue.ENGLAND)) {
				Set<String> told = Stream
					.concat(rejected.stream().map(Submission::place).filter(Objects::nonNull),
							withdrawn.stream().map(IntakeSummary.Withdrawn::place))
					.filter((place) -> place.quarter().equals(quarter))
					.flatMap((place) -> place.footprint().authorities().stream())
					.map(this.reference::identity)
					.collect(Collectors.toSet());
				absent.computeIfAbsent(quarter, (each) -> new ArrayList<>()).addAll(absent(told, quarter, region));
			}
		});
		absent.values().removeIf(List::isEmpty);
		absent.values().forEach((authorities) -> authorities.sort(Comparator.comparing(Authority::code)));
		return absent;
	}

	private List<IntakeSummary.Rejected> rejected(List<Submission> submissions) {
		return this.standing.rejected(submissions.stream().map(Submission::id).toList());
	}

	private List<Authority> absent(Set<String> told, Quarter quarter, String region) {
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
		return this.reference.catalogue()
			.members(region, quarter.lastDay())
			.stream()
			.filter((each) -> !told.contains(this.reference.identity(each.code())))
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
