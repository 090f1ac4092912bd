package uk.quartile.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;

/**
 * Public editions of a region, decided one after the other: what one shows, the next
 * takes for known.
 */
final class EditionsInOrder {

	private final Catalogue catalogue;

	private final String region;

	private final List<Observed> observed;

	private final Set<Protects> protections;

	private final Map<Decision.Of, Earlier> shown = new LinkedHashMap<>();

	EditionsInOrder(Catalogue catalogue, String region, List<Observed> observed, Set<Protects> protections) {
		this.catalogue = catalogue;
		this.region = region;
		this.observed = observed;
		this.protections = protections;
	}

	List<Decision> decide(String quarter) {
		Quarter at = Quarter.parse(quarter);
		Set<String> areas = Areas.known(this.catalogue, this.region);
		List<Observed> until = this.observed.stream()
			.filter((each) -> each.quarter().compareTo(at) <= 0 && each.quarter().compareTo(Asked.first(at)) >= 0
					&& areas.stream().anyMatch((area) -> each.area().contains(area)))
			.toList();
		List<Decision> decisions = Deciding.decide(new Asked(this.catalogue, this.region, at, Edition.PUBLIC, until,
				new ArrayList<>(this.shown.values()), this.protections));
		for (Decision each : decisions) {
			if (each.numerator() != null) {
				this.shown.put(each.of(), new Earlier(each.of(), each.numerator(), each.denominator()));
			}
		}
		return decisions;
	}

}
