package uk.quartile.comparison.comparing;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.statistics.Extent;
import uk.quartile.statistics.Quartiles;

/**
 * How a figure lies among those of its region, its neighbours and all of England.
 *
 * @param inEngland its place among all authorities of England; null where too few are
 * published
 * @param members quartiles of a group's members; null of a single area, and of fewer than
 * 12
 * @param england how far the figures of all its authorities reach; of England alone, and
 * null where it has no quartiles
 * @param regionQuarter quarter of the region's authorities that it lies in, 1 to 4; 1 is
 * where the first place is
 * @param neighboursQuarter the same of its statistical neighbours
 */
public record Spread(@Nullable InEngland inEngland, @Nullable Quartiles members, @Nullable Reach england,
		@Nullable Integer regionQuarter, @Nullable Integer neighboursQuarter) {

	static final Spread NONE = new Spread(null, null, null, null, null);

	/**
	 * A place among the authorities of England whose counts are published.
	 *
	 * @param place 1 is best by polarity, or the highest; ties share the lowest number
	 * @param ranked how many have one, this one included
	 * @param below how many of them are lower
	 * @param above how many of them are higher
	 * @param quarter that the others' values are of
	 * @param quarterOf the quarter of them that it lies in, 1 to 4
	 */
	public record InEngland(int place, int ranked, int below, int above, Quarter quarter, @Nullable Integer quarterOf) {
	}

	/**
	 * How far the published figures of all authorities of England reach.
	 *
	 * @param extent in the measure's unit
	 * @param quarter that they are of
	 */
	public record Reach(Extent extent, Quarter quarter) {
	}

}
