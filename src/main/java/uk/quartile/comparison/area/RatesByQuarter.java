package uk.quartile.comparison.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.Quarter;

/**
 * One measure's rates by quarter and area, each under the codes that were valid in its
 * quarter: a successor may return, or be published, for its predecessor's quarters.
 */
public final class RatesByQuarter {

	private static final SortedMap<String, AreaRate> NONE = Collections.unmodifiableSortedMap(new TreeMap<>());

	private final Map<Quarter, SortedMap<String, AreaRate>> returned = new TreeMap<>();

	private final Map<Quarter, SortedMap<String, AreaRate>> published = new TreeMap<>();

	public RatesByQuarter(List<AreaRate> rates, Footprints footprints) {
		List<AreaRate> renamed = new ArrayList<>();
		for (AreaRate rate : rates) {
			AreaRate then = footprints.on(rate.area(), rate.quarter().lastDay()).map(rate::in).orElse(rate);
			if (then.area().equals(rate.area())) {
				at(then).put(then.area().code(), then);
			}
			else {
				renamed.add(then);
			}
		}
		// What stands under its own code already is never displaced.
		renamed.forEach((rate) -> at(rate).putIfAbsent(rate.area().code(), rate));
	}

	private SortedMap<String, AreaRate> at(AreaRate rate) {
		return (rate.published() ? this.published : this.returned).computeIfAbsent(rate.quarter(),
				(quarter) -> new TreeMap<>());
	}

	/** The quarters of which anything was returned, oldest first. */
	public List<Quarter> quarters() {
		return List.copyOf(this.returned.keySet());
	}

	/** The quarters of which anything was published, oldest first. */
	public List<Quarter> publishedQuarters() {
		return List.copyOf(this.published.keySet());
	}

	public List<AreaRate> returned(Quarter quarter) {
		return List.copyOf(this.returned.getOrDefault(quarter, NONE).values());
	}

	public List<AreaRate> published(Quarter quarter) {
		return List.copyOf(this.published.getOrDefault(quarter, NONE).values());
	}

	public @Nullable AreaRate published(String area, Quarter quarter) {
		return this.published.getOrDefault(quarter, NONE).get(area);
	}

	/**
	 * The returned rates that together cover just these authorities, if there are such.
	 */
	public Optional<List<AreaRate>> covering(List<String> authorities, Quarter quarter) {
		return covering(authorities, this.returned.getOrDefault(quarter, NONE));
	}

	/** The same, with published rates where there are no returned ones. */
	public Optional<List<AreaRate>> coveringOrPublished(List<String> authorities, Quarter quarter) {
		return covering(authorities, quarter)
			.or(() -> covering(authorities, this.published.getOrDefault(quarter, NONE)));
	}

	/** Those of some rates, by area, that together cover just these authorities. */
	public static Optional<List<AreaRate>> covering(List<String> authorities, Map<String, AreaRate> rates) {
		if (authorities.size() == 1) {
			return Optional.ofNullable(rates.get(authorities.get(0))).map(List::of);
		}
		Set<String> left = new HashSet<>(authorities);
		List<AreaRate> covering = new ArrayList<>();
		List<AreaRate> within = rates.values()
			.stream()
			.filter((rate) -> left.containsAll(rate.area().authorities()))
			.toList();
		for (AreaRate rate : jointFirst(within)) {
			if (left.containsAll(rate.area().authorities())) {
				left.removeAll(rate.area().authorities());
				covering.add(rate);
			}
		}
		return left.isEmpty() ? Optional.of(covering) : Optional.empty();
	}

	/** What is returned jointly counts once, on the joint footprint. */
	static List<AreaRate> jointFirst(Collection<AreaRate> rates) {
		Comparator<AreaRate> size = Comparator.comparing((rate) -> -rate.area().authorities().size());
		return rates.stream().sorted(size.thenComparing((rate) -> rate.area().code())).toList();
	}

}
