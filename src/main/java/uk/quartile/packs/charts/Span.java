package uk.quartile.packs.charts;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import uk.quartile.packs.words.Numbers;

/**
 * A value axis over just the values there are, for lines, which need not begin at 0.
 *
 * @param from a whole number of steps, at or below the least value
 * @param to a whole number of steps, at or above the greatest
 * @param step between ticks, which reads easily
 */
record Span(double from, double to, double step) {

	private static final double MOST_STEPS = 4;

	static Span over(DoubleStream values) {
		DoubleSummaryStatistics all = values.summaryStatistics();
		double range = Math.max(all.getMax() - all.getMin(), Math.max(Math.abs(all.getMax()), 1) / 100);
		double power = Math.pow(10, Math.floor(Math.log10(range / MOST_STEPS)));
		double step = power;
		for (double factor : new double[] { 1, 2, 2.5, 5, 10 }) {
			step = factor * power;
			if (range / step <= MOST_STEPS) {
				break;
			}
		}
		double from = step * Math.floor(all.getMin() / step + 1e-9);
		double to = step * Math.ceil(all.getMax() / step - 1e-9);
		return new Span(from, (to > from) ? to : from + step, step);
	}

	DoubleStream ticks() {
		int steps = (int) Math.round((this.to - this.from) / this.step);
		return IntStream.rangeClosed(0, steps).mapToDouble((tick) -> this.from + tick * this.step);
	}

	String label(double tick) {
		boolean whole = this.step == Math.rint(this.step);
		boolean tenths = this.step * 10 == Math.rint(this.step * 10);
		return Numbers.value(tick, whole ? 0 : tenths ? 1 : 2);
	}

}
