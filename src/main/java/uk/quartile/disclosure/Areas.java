package uk.quartile.disclosure;

import java.util.Set;
import java.util.TreeSet;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Succession;

/** Codes of areas. */
final class Areas {

	private Areas() {
	}

	/** The authorities of a region, whenever they were, and what any was or became. */
	static Set<String> own(Catalogue catalogue, String region) {
		Set<String> own = new TreeSet<>();
		catalogue.authorities()
			.stream()
			.filter((each) -> Catalogue.isWithin(each, region))
			.map(Authority::code)
			.forEach(own::add);
		boolean more = true;
		while (more) {
			more = false;
			for (Succession each : catalogue.successions()) {
				if (own.contains(each.predecessor()) || own.contains(each.successor())) {
					more |= own.add(each.predecessor()) | own.add(each.successor());
				}
			}
		}
		return own;
	}

	/** These, the regions and England: of whom counts are published. */
	static Set<String> known(Catalogue catalogue, String region) {
		Set<String> known = own(catalogue, region);
		known.addAll(catalogue.regions());
		known.add(Catalogue.ENGLAND);
		return known;
	}

}
