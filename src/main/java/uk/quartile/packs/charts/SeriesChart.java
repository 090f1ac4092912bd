package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * The values of successive quarters, with what is ordinary of them.
 *
 * @param axis what is measured, with its unit
 * @param points oldest first; none stands for a quarter without a figure
 * @param limits of each quarter that they hold for; none where none can be told
 * @param withoutSeason the points with what the quarter of the year makes taken out; none
 * where the quarters of the year don't differ
 * @param breaks where the series begins anew
 * @param words the chart in words
 */
public record SeriesChart(String axis, List<Point> points, List<Limits> limits, List<Point> withoutSeason,
		List<Break> breaks, String words) implements Drawn {

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		new SeriesDrawing(this, style).draw(graphics, box);
	}

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
	 * Between which values a quarter ordinarily lies.
	 *
	 * @param place of the quarter
	 * @param lower limit
	 * @param mean about which it lies
	 * @param upper limit
	 * @param lowerLabel name and value
	 * @param meanLabel name and value
	 * @param upperLabel name and value
	 */
	record Limits(int place, double lower, double mean, double upper, String lowerLabel, String meanLabel,
			String upperLabel) {
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
