package uk.quartile.disclosure;

import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * How much readers would miss a figure: the newest quarter most, then the quarter and the
 * year before; core measures more than others; a sub-group more than any authority, and a
 * region or England only where nothing else is left.
 */
final class Loss {

	private static final int NEWEST = 8;

	private static final int COMPARED_WITH = 4;

	private static final int PAST = 2;

	private static final int CORE = 3;

	private static final int SUB_GROUP = 200;

	private static final int REGION = 10_000;

	private static final int YEAR = 4;

	private final Quarter quarter;

	private final Set<String> core;

	Loss(Catalogue catalogue, Quarter quarter) {
		this.quarter = quarter;
		this.core = catalogue.core().stream().map(Measure::code).collect(Collectors.toSet());
	}

	long ofArea(Measure measure, Quarter at) {
		int back = this.quarter.index() - at.index();
		return (long) ((back == 0) ? NEWEST : (back == 1 || back == YEAR) ? COMPARED_WITH : PAST)
				* (this.core.contains(measure.code()) ? CORE : 1);
	}

	long ofSubGroup(Measure measure, Quarter at) {
		return SUB_GROUP * ofArea(measure, at);
	}

	long ofRegion(Measure measure, Quarter at) {
		return REGION * ofArea(measure, at);
	}

}
