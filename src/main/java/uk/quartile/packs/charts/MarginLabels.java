package uk.quartile.packs.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places names beside the levels that they name, one above the other in the margin of a
 * chart: each as near to its level as it can be with a line's room for itself.
 */
public final class MarginLabels {

	private MarginLabels() {
	}

	/**
	 * Middles of the names, in the order of the levels.
	 * @param levels y of what is named, downwards
	 * @param line room that each takes
	 * @param top of the margin
	 * @param bottom of it; no nearer to the top than all of the names are high
	 */
	public static double[] middles(double[] levels, double line, double top, double bottom) {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < levels.length; i++) {
			order.add(i);
		}
		order.sort(Comparator.comparingDouble((each) -> levels[each]));
		double[] middles = new double[levels.length];
		double free = top + line / 2;
		for (int each : order) {
			middles[each] = Math.max(levels[each], free);
			free = middles[each] + line;
		}
		double last = bottom - line / 2;
		for (int i = order.size() - 1; i >= 0; i--) {
			int each = order.get(i);
			middles[each] = Math.min(middles[each], last);
			last = middles[each] - line;
		}
		return middles;
	}

}
