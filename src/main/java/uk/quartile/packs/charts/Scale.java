package uk.quartile.packs.charts;

/**
 * Where values stand on a chart.
 *
 * @param left x of 0
 * @param width of the axis
 * @param end value at the right end, above 0
 */
public record Scale(double left, double width, double end) {

	public double x(double value) {
		return this.left + value / this.end * this.width;
	}

}
