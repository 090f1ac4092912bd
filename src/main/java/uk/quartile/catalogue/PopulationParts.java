package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.figure.Count;

/**
 * Holds population estimates against one another: a number that was cut is smaller than
 * its parts, or far from the year before.
 */
final class PopulationParts {

	/** How many times as many or as few as the year before are no mistake of a region. */
	private static final int FAR = 2;

	/**
	 * Of an authority, where a number without its last digit is about ten times smaller.
	 * The City of London, which has fewest, went from 654 to 985 in mid-2022.
	 */
	private static final int FAR_OF_AUTHORITY = 8;

	/** A part may have been revised alone: a hundredth is no mistake yet. */
	private static final int SLACK = 100;

	private final Map<Key, Long> children = new HashMap<>();

	private final Map<Key, Long> ofParts = new HashMap<>();

	private final Set<String> authorities;

	private PopulationParts(List<Population> populations, List<Authority> authorities) {
		Map<String, Authority> known = new HashMap<>();
		authorities.forEach((each) -> known.put(each.code(), each));
		this.authorities = known.keySet();
		for (Population each : populations) {
			if (each.children() instanceof Count.Known count) {
				long number = count.value().longValue();
				this.children.put(new Key(each.area(), each.midYear(), each.release()), number);
				Authority authority = known.get(each.area());
				if (authority != null && authority.validOn(LocalDate.of(each.midYear(), 6, 30))) {
					this.ofParts.merge(new Key(authority.region(), each.midYear(), each.release()), number, Long::sum);
					this.ofParts.merge(new Key(Catalogue.ENGLAND, each.midYear(), each.release()), number, Long::sum);
				}
			}
		}
	}

	static void check(List<Population> populations, List<Authority> authorities, Faults faults) {
		PopulationParts parts = new PopulationParts(populations, authorities);
		populations.forEach((each) -> parts.check(each, faults));
	}

	private void check(Population population, Faults faults) {
		Key key = new Key(population.area(), population.midYear(), population.release());
		Long number = this.children.get(key);
		if (number == null) {
			return;
		}
		long least = this.ofParts.getOrDefault(key, 0L);
		Long before = this.children.get(new Key(key.area(), key.midYear() - 1, key.release()));
		String found = "%,d children of %s in mid-%d".formatted(number, key.area(), key.midYear());
		if (number < least - least / SLACK) {
			faults.add(population.line(), "population_0_17", found,
					"at least the %,d of the authorities in it".formatted(least),
					"correct the line; if the file was cut, put the whole file in its place");
		}
		else if (before != null
				&& far(number, before, this.authorities.contains(key.area()) ? FAR_OF_AUTHORITY : FAR)) {
			faults.add(population.line(), "population_0_17", found,
					"a number nearer to the %,d of the year before".formatted(before),
					"correct the line; if the file was cut, put the whole file in its place");
		}
	}

	private static boolean far(long number, long before, int times) {
		return number > times * before || before > times * number;
	}

	/** An area in a mid-year, of a release. */
	private record Key(String area, int midYear, String release) {
	}

}
