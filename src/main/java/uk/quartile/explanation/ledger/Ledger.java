package uk.quartile.explanation.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;

/**
 * Every rate of one measure that was worked out here, findable by the codes that were
 * valid in its quarter.
 */
public final class Ledger {

	private final List<WorkedRate> entries;

	private final Map<String, WorkedRate> returned = new HashMap<>();

	private final Map<String, WorkedRate> published = new HashMap<>();

	private final Map<Quarter, List<WorkedRate>> jointFirst = new HashMap<>();

	private final Map<Quarter, List<WorkedRate>> publishedJointFirst = new HashMap<>();

	public Ledger(List<WorkedRate> entries, Footprints footprints) {
		this.entries = entries;
		List<WorkedRate> renamed = new ArrayList<>();
		for (WorkedRate entry : entries) {
			Footprint then = footprints.on(entry.rate().area(), entry.rate().quarter().lastDay())
				.orElse(entry.rate().area());
			if (then.equals(entry.rate().area())) {
				in(entry).put(key(then, entry.rate().quarter()), entry);
			}
			else {
				renamed.add(entry.in(then));
			}
		}
		// What stands under its own code already is never displaced.
		renamed.forEach((entry) -> in(entry).putIfAbsent(key(entry.rate().area(), entry.rate().quarter()), entry));
		jointFirst(this.returned, this.jointFirst);
		jointFirst(this.published, this.publishedJointFirst);
	}

	private static void jointFirst(Map<String, WorkedRate> from, Map<Quarter, List<WorkedRate>> byQuarter) {
		from.values()
			.forEach((entry) -> byQuarter.computeIfAbsent(entry.rate().quarter(), (quarter) -> new ArrayList<>())
				.add(entry));
		Comparator<WorkedRate> size = Comparator.comparing((entry) -> -entry.rate().area().authorities().size());
		byQuarter.values().forEach((list) -> list.sort(size.thenComparing((entry) -> entry.rate().area().code())));
	}

	private Map<String, WorkedRate> in(WorkedRate entry) {
		return entry.rate().published() ? this.published : this.returned;
	}

	/** As the comparison takes them. */
	public List<AreaRate> rates() {
		return this.entries.stream().map(WorkedRate::rate).toList();
	}

	public Optional<WorkedRate> returned(Footprint area, Quarter quarter) {
		return Optional.ofNullable(this.returned.get(key(area, quarter)));
	}

	public Optional<WorkedRate> published(String area, Quarter quarter) {
		return Optional.ofNullable(this.published.get(area + " " + quarter));
	}

	/** The returned rates of each of some authorities by itself. */
	public List<WorkedRate> returnedOf(List<String> codes, Quarter quarter) {
		return codes.stream().flatMap((code) -> returned(Footprint.parse(code), quarter).stream()).toList();
	}

	/**
	 * What was returned about some authorities, each at most once, and what was published
	 * about those that have returned nothing.
	 */
	public List<WorkedRate> orPublished(List<String> codes, Quarter quarter) {
		Set<String> left = new HashSet<>(codes);
		List<WorkedRate> taken = new ArrayList<>(take(returned(quarter), left));
		taken.addAll(take(this.publishedJointFirst.getOrDefault(quarter, List.of()), left));
		return taken;
	}

	/** What was returned about some authorities, each at most once. */
	public List<WorkedRate> returnedAmong(List<String> codes, Quarter quarter) {
		return take(returned(quarter), new HashSet<>(codes));
	}

	private static List<WorkedRate> take(List<WorkedRate> from, Set<String> left) {
		List<WorkedRate> taken = new ArrayList<>();
		for (WorkedRate entry : from) {
			List<String> authorities = entry.rate().area().authorities();
			if (left.containsAll(authorities)) {
				authorities.forEach(left::remove);
				taken.add(entry);
			}
		}
		return taken;
	}

	/** What was returned of a quarter, joint areas first. */
	List<WorkedRate> returned(Quarter quarter) {
		return this.jointFirst.getOrDefault(quarter, List.of());
	}

	/** The returned rates that together cover just this ground, if there are such. */
	public List<WorkedRate> returnedCovering(Footprint ground, Quarter quarter) {
		return covering(ground, returned(quarter), returned(ground, quarter));
	}

	/** The same, with published rates where there are no returned ones. */
	public List<WorkedRate> covering(Footprint ground, Quarter quarter) {
		List<WorkedRate> covering = returnedCovering(ground, quarter);
		if (!covering.isEmpty()) {
			return covering;
		}
		List<WorkedRate> parts = ground.authorities()
			.stream()
			.flatMap((code) -> published(code, quarter).stream())
			.toList();
		return published(ground.code(), quarter).map(List::of)
			.orElse((parts.size() == ground.authorities().size()) ? parts : List.of());
	}

	private static List<WorkedRate> covering(Footprint ground, List<WorkedRate> entries, Optional<WorkedRate> itself) {
		if (itself.isPresent() || !ground.joint()) {
			return itself.map(List::of).orElse(List.of());
		}
		Set<String> left = new HashSet<>(ground.authorities());
		List<WorkedRate> covering = take(entries, left);
		return left.isEmpty() ? covering : List.of();
	}

	private static String key(Footprint area, Quarter quarter) {
		return area.code() + " " + quarter;
	}

}
