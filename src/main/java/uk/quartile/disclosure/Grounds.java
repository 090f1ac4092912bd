package uk.quartile.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;

/** What areas are on the last day of the quarter compared, and who knows their counts. */
final class Grounds {

	private final Catalogue catalogue;

	private final Footprints footprints;

	private final LocalDate day;

	private final Map<String, String> now = new HashMap<>();

	private final Map<String, Footprint> then = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	Grounds(Catalogue catalogue, Quarter quarter) {
		this.catalogue = catalogue;
		this.footprints = catalogue.footprints();
		this.day = quarter.lastDay();
	}

	/** The same ground on the day; the area itself where there is none. */
	String now(String area, Quarter quarter) {
		return this.now.computeIfAbsent(area + quarter,
				(key) -> this.footprints.on(Footprint.parse(area), quarter.lastDay(), this.day)
					.map(Footprint::code)
					.orElse(area));
	}

	/** The authorities that were there in the quarter itself. */
	Footprint then(String area, Quarter quarter) {
		return this.then.computeIfAbsent(area + quarter, (key) -> {
			Footprint itself = Footprint.parse(area);
			return this.footprints.on(itself, quarter.lastDay()).orElse(itself);
		});
	}

	/** Numbers of the authorities that know a ground's counts. */
	int[] owners(String ground) {
		return Arrays.stream(ground.split("\\+"))
			.mapToInt((code) -> this.numbers.computeIfAbsent(code, (key) -> this.numbers.size()))
			.toArray();
	}

	/** The authorities of a region, or of England, in a quarter. */
	Set<String> members(String region, Quarter quarter) {
		Set<String> codes = new HashSet<>();
		this.catalogue.members(region, quarter.lastDay()).stream().map(Authority::code).forEach(codes::add);
		return codes;
	}

	/** The authorities of a sub-group in a quarter. */
	Set<String> list(Collection<String> listed, Quarter quarter) {
		return new HashSet<>(this.footprints.list(listed, quarter.lastDay()));
	}

	/**
	 * What there is of some authorities, each once: joint areas stand for their members.
	 */
	List<Figured> of(Set<String> members, Quarter quarter, List<Figured> all) {
		Set<String> left = new HashSet<>(members);
		List<Figured> of = new ArrayList<>();
		for (Figured each : all) {
			List<String> authorities = then(each.observed().area(), quarter).authorities();
			if (left.containsAll(authorities)) {
				authorities.forEach(left::remove);
				of.add(each);
			}
		}
		return of;
	}

	int authorities(Figured figured) {
		return then(figured.observed().area(), figured.observed().quarter()).authorities().size();
	}

}
