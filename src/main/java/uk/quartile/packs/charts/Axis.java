package uk.quartile.packs.charts;

import uk.quartile.packs.words.Numbers;

/**
 * A value axis from 0, in steps that read easily.
 *
 * @param step between ticks
 * @param end a whole number of steps, at or above the greatest value
 */
record Axis(double step, double end) {

	private static final double MOST_STEPS = 6;

	/**
	 * The axis for values up to the greatest.
	 * @param greatest 0 or more
	 * @param percent whether nothing can be above 100
	 */
	static Axis upTo(double greatest, boolean percent) {
		double wanted = (greatest > 0) ? greatest : 1;
		double power = Math.pow(10, Math.floor(Math.log10(wanted / MOST_STEPS)));
		double step = power;
		for (double factor : new double[] { 1, 2, 2.5, 5, 10 }) {
			step = factor * power;
			if (wanted / step <= MOST_STEPS) {
				break;
			}
		}
		double end = step * Math.ceil(wanted / step - 1e-9);
		return (percent && end > 100) ? new Axis(25, 100) : new Axis(step, end);
	}

	String label(double tick) {
		boolean whole = this.step == Math.rint(this.step);
		boolean tenths = this.step * 10 == Math.rint(this.step * 10);
		return Numbers.value(tick, whole ? 0 : tenths ? 1 : 2);
	}

}
