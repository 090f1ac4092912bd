package uk.quartile.packs.regional;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The values of successive quarters, with what is ordinary of them.
 *
 * @param axis what is measured, with its unit
 * @param points oldest first; none stands for a quarter without a figure
 * @param limits null where none can be told
 * @param breaks where the series begins anew
 * @param words the chart in words
 */
record SeriesChart(String axis, List<Point> points, @Nullable Limits limits, List<Break> breaks, String words) {

	/**
	 * A quarter's value.
	 *
	 * @param place of the quarter: successive quarters have successive places
	 * @param value in the measure's unit
	 * @param year to name below the axis; null but for a year's first quarter
	 * @param label the value, formatted
	 */
	record Point(int place, double value, @Nullable String year, String label) {
	}

	/**
	 * Between which values the newest quarter ordinarily lies.
	 *
	 * @param from place of the first point that they rest on; of the newest, where the
	 * quarters of the year differ
	 * @param lower limit, with its label
	 * @param mean with its label
	 * @param upper limit, with its label
	 */
	record Limits(int from, Level lower, Level mean, Level upper) {
	}

	/**
	 * A level.
	 *
	 * @param value in the measure's unit
	 * @param label its name and value, formatted
	 */
	record Level(double value, String label) {
	}

	/**
	 * Where a series begins anew.
	 *
	 * @param place of the first quarter after it
	 * @param label to stand beside it
	 */
	record Break(int place, String label) {
	}

}
