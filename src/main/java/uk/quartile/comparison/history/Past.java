package uk.quartile.comparison.history;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * What is shown of the last seven years of one measure and area, or of the statistical
 * neighbours of an authority.
 *
 * @param points oldest first; a quarter without a figure has none
 */
public record Past(List<At> points) {

	/** Seven years, the newest quarter included. */
	public static final int QUARTERS = 28;

	/**
	 * A quarter.
	 *
	 * @param quarter that it is
	 * @param value in the measure's unit; null where too few of several areas have one
	 * @param least of several areas' values; null of one area
	 * @param most likewise
	 * @param beginsAnew why the series begins anew with it; null where it goes on
	 */
	public record At(Quarter quarter, @Nullable Double value, @Nullable Double least, @Nullable Double most,
			@Nullable String beginsAnew) {
	}

	/** The seven years of a history. */
	public static Past of(History history, Quarter newest) {
		List<At> points = new ArrayList<>();
		Quarter before = null;
		for (Point point : history.points().subMap(first(newest), newest.minus(-1)).values()) {
			points.add(new At(point.quarter(), point.value(), null, null, history.beginsAnew(before, point.quarter())));
			before = point.quarter();
		}
		return new Past(List.copyOf(points));
	}

	/** The oldest quarter shown. */
	public static Quarter first(Quarter newest) {
		return newest.minus(QUARTERS - 1);
	}

}
