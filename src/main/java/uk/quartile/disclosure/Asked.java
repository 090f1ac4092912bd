package uk.quartile.disclosure;

import java.util.List;
import java.util.Set;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;

/**
 * What is to be decided, and from what.
 *
 * @param region whose edition it is
 * @param quarter compared
 * @param observed counts of its authorities, of their neighbours, of regions and England
 * @param earlier what earlier editions have shown of them
 * @param protections that are on
 */
record Asked(Catalogue catalogue, String region, Quarter quarter, Edition edition, List<Observed> observed,
		List<Earlier> earlier, Set<Protects> protections) {

	/** The oldest year that documents show. */
	private static final int QUARTERS_SHOWN = 28;

	/** Before the first quarter shown: those that its year is made of. */
	private static final int QUARTERS_BEFORE = 3;

	static Quarter firstShown(Quarter quarter) {
		return quarter.minus(QUARTERS_SHOWN - 1);
	}

	static Quarter first(Quarter quarter) {
		return firstShown(quarter).minus(QUARTERS_BEFORE);
	}

	boolean has(Protects protection) {
		return this.protections.contains(protection);
	}

	boolean ofEngland() {
		return this.region.equals(Catalogue.ENGLAND);
	}

}
