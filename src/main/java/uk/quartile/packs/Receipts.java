package uk.quartile.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.figures.returns.Returned;

/** Sorts findings by the authority that is to answer them. */
final class Receipts {

	private Receipts() {
	}

	/**
	 * The findings for each authority of a region that has sent anything; a joint
	 * return's stand with each of its authorities.
	 * @param region GSS code
	 * @param catalogue names the region's authorities, past ones included
	 * @param placed newest submissions
	 * @return findings by authority code; empty lists where nothing was found
	 */
	static SortedMap<String, List<Finding>> of(String region, Catalogue catalogue, List<Returned> placed) {
		Set<String> authorities = catalogue.authorities()
			.stream()
			.filter((authority) -> Catalogue.isWithin(authority, region))
			.map(Authority::code)
			.collect(Collectors.toSet());
		Map<String, List<Finding>> receipts = new TreeMap<>();
		for (Returned returned : placed) {
			for (String authority : returned.authority().split("\\+")) {
				if (authorities.contains(authority)) {
					receipts.computeIfAbsent(authority, (code) -> new ArrayList<>()).addAll(returned.findings());
				}
			}
		}
		return new TreeMap<>(receipts);
	}

}
