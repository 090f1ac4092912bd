package uk.quartile.packs.figures;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * How a figure lies among those of its region, its neighbours and all of England.
 *
 * @param inEngland null where it has no place there
 * @param regionQuarter quarter of the region's authorities that it lies in, 1 to 4; null
 * of fewer than 12
 * @param neighboursQuarter the same of its statistical neighbours
 * @param quartiles of a group's members; null of fewer than 12
 * @param reach how far the figures of all authorities of England reach; of England alone,
 * and null where it has no quartiles
 */
public record Spread(@Nullable InEngland inEngland, @Nullable Integer regionQuarter,
		@Nullable Integer neighboursQuarter, @Nullable Quartiles quartiles, @Nullable Reach reach) {

	/** Nothing of it is known. */
	public static final Spread NONE = new Spread(null, null, null, null, null);

	/**
	 * A place among all authorities of England whose counts are published.
	 *
	 * @param place 1 is best, or for a neutral measure highest
	 * @param ranked how many have one
	 * @param below how many of them are lower
	 * @param above how many of them are higher
	 * @param quarter that the others' figures are of
	 * @param quarterOf of them that it lies in, 1 to 4; null of fewer than 12
	 */
	public record InEngland(int place, int ranked, int below, int above, Quarter quarter, @Nullable Integer quarterOf) {
	}

	/**
	 * Type 7, in the measure's unit.
	 *
	 * @param of how many values
	 */
	public record Quartiles(double lower, double middle, double upper, int of) {
	}

	/**
	 * Of the published figures of all authorities of England, in the measure's unit.
	 *
	 * @param least of them
	 * @param low their 2.5th percentile, type 7
	 * @param high their 97.5th percentile
	 * @param most of them
	 * @param quarter that they, and the quartiles beside it, are of
	 */
	public record Reach(double least, double low, double high, double most, Quarter quarter) {
	}

	/**
	 * All authorities of England: what a strip of them is drawn from.
	 *
	 * @param quartiles of how many, and where the middle half of them lies
	 * @param reach where they begin and end
	 */
	public record OfEngland(Quartiles quartiles, Reach reach) {
	}

}
