package uk.quartile.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Inspection;
import uk.quartile.domain.area.Succession;

/**
 * The codes of the areas whose rates a region's comparison reads.
 *
 * @param own England, the regions, the region's authorities of any time, and what any of
 * them was or became
 * @param neighbours the authorities' statistical neighbours, what they were and became
 * @param others these, members of sub-groups from elsewhere, and whoever may be good or
 * outstanding, likewise
 * @param published the others and all authorities of England, of which only what is
 * published is asked
 */
record AreasRead(Set<String> own, Set<String> neighbours, Set<String> others, Set<String> published) {

	static AreasRead of(String region, Catalogue catalogue, Map<String, List<String>> neighbours) {
		Set<String> own = new TreeSet<>(catalogue.regions());
		own.add(Catalogue.ENGLAND);
		catalogue.authorities()
			.stream()
			.filter((each) -> Catalogue.isWithin(each, region))
			.map(Authority::code)
			.forEach(own::add);
		follow(catalogue.successions(), own);
		Set<String> others = new TreeSet<>();
		neighbours.forEach((authority, list) -> {
			if (own.contains(authority)) {
				others.addAll(list);
			}
		});
		follow(catalogue.successions(), others);
		Set<String> near = Set.copyOf(others);
		catalogue.settings().subGroups().values().forEach(others::addAll);
		if (catalogue.inspections().stream().anyMatch(Inspection::overall)) {
			catalogue.authorities().forEach((each) -> others.add(each.code()));
		}
		follow(catalogue.successions(), others);
		Set<String> published = new TreeSet<>(others);
		catalogue.authorities().forEach((each) -> published.add(each.code()));
		return new AreasRead(own, near, others, published);
	}

	private static void follow(List<Succession> successions, Set<String> areas) {
		boolean more = true;
		while (more) {
			more = false;
			for (Succession each : successions) {
				if (areas.contains(each.predecessor()) || areas.contains(each.successor())) {
					more |= areas.add(each.predecessor()) | areas.add(each.successor());
				}
			}
		}
	}

}
