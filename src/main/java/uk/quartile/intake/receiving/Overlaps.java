package uk.quartile.intake.receiving;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import uk.quartile.domain.Quarter;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;

/**
 * Which returns are about some of the same authorities, for the same quarter. A recoded
 * authority is the same.
 */
final class Overlaps {

	private final Reference reference;

	private final Map<Share, Set<Place>> places = new HashMap<>();

	Overlaps(Collection<Place> places, Reference reference) {
		this.reference = reference;
		for (Place place : places) {
			shares(place).forEach((share) -> this.places.computeIfAbsent(share, (each) -> new TreeSet<>()).add(place));
		}
	}

	/** The others that overlap with a return, in their order. */
	Set<Place> of(Place place) {
		Set<Place> others = new TreeSet<>();
		shares(place).forEach((share) -> others.addAll(this.places.getOrDefault(share, Set.of())));
		others.remove(place);
		return others;
	}

	/** All that overlap with any other. */
	Set<Place> all() {
		Set<Place> all = new TreeSet<>();
		this.places.values().stream().filter((sharing) -> sharing.size() > 1).forEach(all::addAll);
		return all;
	}

	private List<Share> shares(Place place) {
		return place.footprint()
			.authorities()
			.stream()
			.map((code) -> new Share(place.quarter(), this.reference.identity(code)))
			.toList();
	}

	/** An authority, whatever its code, in a quarter. */
	private record Share(Quarter quarter, String identity) {
	}

}
