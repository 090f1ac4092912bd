package uk.quartile.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the signals of an {@link XmrChart}. */
final class XmrSignals {

	private static final int RUN = 7;

	private static final int TRIO = 3;

	private final int[] places;

	private final double[] values;

	private final double mean;

	private final double near;

	private final double limit;

	private final List<EnumSet<XmrSignal>> signals = new ArrayList<>();

	/**
	 * The signals of a series.
	 * @param near distance from the mean of two thirds of the way to the limit
	 * @param limit distance from the mean of the limit
	 */
	XmrSignals(int[] places, double[] values, double mean, double near, double limit) {
		this.places = places;
		this.values = values;
		this.mean = mean;
		this.near = near;
		this.limit = limit;
	}

	List<Set<XmrSignal>> find() {
		for (int i = 0; i < this.values.length; i++) {
			this.signals.add(EnumSet.noneOf(XmrSignal.class));
		}
		markOutside();
		markTrends();
		markNear();
		markRuns();
		return this.signals.stream().map(Collections::unmodifiableSet).toList();
	}

	private void markOutside() {
		for (int i = 0; i < this.values.length; i++) {
			if (this.values[i] > this.mean + this.limit) {
				this.signals.get(i).add(XmrSignal.ABOVE_LIMIT);
			}
			else if (this.values[i] < this.mean - this.limit) {
				this.signals.get(i).add(XmrSignal.BELOW_LIMIT);
			}
		}
	}

	private void markTrends() {
		int steps = 0;
		int direction = 0;
		for (int i = 1; i < this.values.length; i++) {
			int step = Periods.follows(this.places, i) ? (int) Math.signum(this.values[i] - this.values[i - 1]) : 0;
			steps = (step != 0 && step == direction) ? steps + 1 : Math.abs(step);
			direction = step;
			if (steps >= RUN - 1) {
				markTrend(i - RUN + 1, i, direction > 0);
			}
		}
	}

	/** A turning point counts with what follows it. */
	private void markTrend(int from, int to, boolean rising) {
		for (int i = from; i <= to; i++) {
			this.signals.get(i).remove(rising ? XmrSignal.FALLING : XmrSignal.RISING);
			this.signals.get(i).add(rising ? XmrSignal.RISING : XmrSignal.FALLING);
		}
	}

	private void markNear() {
		for (int to = TRIO - 1; to < this.values.length; to++) {
			int from = to - TRIO + 1;
			int near = 0;
			for (int i = from; i <= to; i++) {
				near += isNear(i) ? 1 : 0;
			}
			if (near >= 2 && onOneSide(from, to)) {
				for (int i = from; i <= to; i++) {
					if (isNear(i)) {
						this.signals.get(i)
							.add((side(i) > 0) ? XmrSignal.NEAR_UPPER_LIMIT : XmrSignal.NEAR_LOWER_LIMIT);
					}
				}
			}
		}
	}

	private void markRuns() {
		for (int to = RUN - 1; to < this.values.length; to++) {
			int from = to - RUN + 1;
			if (onOneSide(from, to)) {
				for (int i = from; i <= to; i++) {
					this.signals.get(i).add((side(i) > 0) ? XmrSignal.RUN_ABOVE : XmrSignal.RUN_BELOW);
				}
			}
		}
	}

	private boolean isNear(int i) {
		boolean outside = this.values[i] > this.mean + this.limit || this.values[i] < this.mean - this.limit;
		return !outside && (this.values[i] > this.mean + this.near || this.values[i] < this.mean - this.near);
	}

	/**
	 * Whether all of them follow one another on one side of the mean; on it is neither.
	 */
	private boolean onOneSide(int from, int to) {
		boolean one = side(from) != 0;
		for (int i = from + 1; i <= to; i++) {
			one &= Periods.follows(this.places, i) && side(i) == side(from);
		}
		return one;
	}

	private int side(int i) {
		return (int) Math.signum(this.values[i] - this.mean);
	}

}
