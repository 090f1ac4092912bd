package uk.quartile.packs.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds room for the labels of at most two comparators' lines above the bars: inside the
 * box, beside their own line or above its end, and where neither the other label nor the
 * other line crosses them. One row of labels is taken where it does, or else two.
 */
public final class ReferenceLabels {

	private static final double GAP = 4;

	private final List<RankedBars.Line> lines;

	private final Scale scale;

	private final Rectangle2D box;

	private final ToDoubleFunction<String> width;

	private final List<Placed> placed;

	public ReferenceLabels(List<RankedBars.Line> lines, Scale scale, Rectangle2D box, ToDoubleFunction<String> width) {
		this.lines = lines;
		this.scale = scale;
		this.box = box;
		this.width = width;
		this.placed = find();
	}

	private List<Placed> find() {
		if (this.lines.isEmpty()) {
			return List.of();
		}
		if (this.lines.size() == 1) {
			return List.of(candidates(0, 0).get(0));
		}
		for (int[] rows : new int[][] { { 0, 0 }, { 0, 1 }, { 1, 0 } }) {
			for (Placed first : candidates(0, rows[0])) {
				for (Placed second : candidates(1, rows[1])) {
					if (free(first, second) && free(second, first)) {
						return List.of(first, second);
					}
				}
			}
		}
		throw new IllegalStateException("reference labels: found no room for " + this.lines);
	}

	/**
	 * At the right of the line, at its left, or above its end wherever the box lets it.
	 */
	private List<Placed> candidates(int index, int row) {
		RankedBars.Line line = this.lines.get(index);
		double x = this.scale.x(line.value());
		double length = this.width.applyAsDouble(line.label());
		double rightmost = this.box.getMaxX() - length;
		List<Placed> candidates = new ArrayList<>();
		for (double start : new double[] { x + GAP, x - GAP - length }) {
			if (start >= this.box.getX() && start <= rightmost) {
				candidates.add(new Placed(line, start, start + length, row, row, index > 0));
			}
		}
		for (double start = Math.max(this.box.getX(), x - length); start <= Math.min(x, rightmost); start += 1) {
			candidates.add(new Placed(line, start, start + length, row, row + 1, index > 0));
		}
		return candidates;
	}

	/** A line goes down through all rows from its first. */
	private boolean free(Placed label, Placed other) {
		boolean apart = label.row() != other.row() || label.end() + GAP <= other.x() || other.end() + GAP <= label.x();
		double line = this.scale.x(other.line().value());
		boolean crossed = other.lineRow() <= label.row() && line > label.x() - 2 && line < label.end() + 2;
		return apart && !crossed;
	}

	/** How many lines of text the labels take. */
	int rows() {
		return this.placed.stream().mapToInt((label) -> label.row() + 1).max().orElse(0);
	}

	public List<Placed> placed() {
		return this.placed;
	}

	/**
	 * A label in its place.
	 *
	 * @param line of the comparator
	 * @param x where the label begins
	 * @param end where it ends
	 * @param row 0 for the upper
	 * @param lineRow from which the line goes down: the label's, or the one below it
	 * @param dashed whether the line is: all but the first, which is the region's
	 */
	public record Placed(RankedBars.Line line, double x, double end, int row, int lineRow, boolean dashed) {
	}

}
