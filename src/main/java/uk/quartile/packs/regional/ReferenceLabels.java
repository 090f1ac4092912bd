package uk.quartile.packs.regional;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Places the labels of at most two comparators' lines so that none crosses a line or
 * another label: to the left of the lower line and to the right of the higher one, or,
 * where there is no room at the right, one above the other.
 */
final class ReferenceLabels {

	private static final double GAP = 4;

	private final List<Placed> placed = new ArrayList<>();

	private int rows = 0;

	ReferenceLabels(List<RankedBars.Line> lines, Scale scale, Rectangle2D box, ToDoubleFunction<String> width) {
		List<RankedBars.Line> ascending = lines.stream()
			.sorted(Comparator.comparingDouble(RankedBars.Line::value))
			.toList();
		if (ascending.isEmpty()) {
			return;
		}
		RankedBars.Line higher = ascending.get(ascending.size() - 1);
		double x = scale.x(higher.value()) + GAP;
		boolean room = x + width.applyAsDouble(higher.label()) <= box.getMaxX();
		this.rows = (room || ascending.size() == 1) ? 1 : 2;
		this.placed.add(new Placed(higher, room ? x : toTheLeft(higher, scale, width), 0, isDashed(lines, higher)));
		if (ascending.size() > 1) {
			RankedBars.Line lower = ascending.get(0);
			this.placed.add(new Placed(lower, toTheLeft(lower, scale, width), this.rows - 1, isDashed(lines, lower)));
		}
	}

	private static double toTheLeft(RankedBars.Line line, Scale scale, ToDoubleFunction<String> width) {
		return scale.x(line.value()) - GAP - width.applyAsDouble(line.label());
	}

	/** All but the first, which is the region's. */
	private static boolean isDashed(List<RankedBars.Line> lines, RankedBars.Line line) {
		return lines.indexOf(line) > 0;
	}

	/** How many lines of text the labels take. */
	int rows() {
		return this.rows;
	}

	List<Placed> placed() {
		return this.placed;
	}

	/**
	 * A label in its place.
	 *
	 * @param line of the comparator
	 * @param x where the label begins
	 * @param row 0 for the upper
	 * @param dashed whether the line is
	 */
	record Placed(RankedBars.Line line, double x, int row, boolean dashed) {
	}

}
