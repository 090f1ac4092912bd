package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * A small line of an area's figures beside England's dashed one, without axes: the words
 * beside it and the numbers of its row say what it shows. All lines of a table share
 * their years. Each has its own scale, from the lowest to the highest figure of both
 * lines; where these lie closer together than a tenth of the highest, the scale covers
 * that tenth, so that what hardly moves looks so. No line crosses a quarter, or of a
 * yearly figure a year, without a figure; a figure alone is a dot.
 *
 * @param own points of the area, oldest first
 * @param england points of England, oldest first
 * @param from first time of the table's lines, in years
 * @param to last of them
 * @param step years from one figure to the next
 */
public record Sparkline(List<TrendPanel.Point> own, List<TrendPanel.Point> england, double from, double to,
		double step) implements Drawn {

	private static final double DOT = 2.6;

	private static final double SMALL_DOT = 1.2;

	private static final double LEAST_SPAN = 0.1;

	private static final double EDGE = 3;

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		if (this.own.isEmpty()) {
			return;
		}
		Pen pen = new Pen(graphics, style);
		Rectangle2D room = new Rectangle2D.Double(box.getX() + EDGE, box.getY() + EDGE, box.getWidth() - 2 * EDGE,
				box.getHeight() - 2 * EDGE);
		pen.dash("ChartReferenceSecond", line(this.england, room), 0.8, 2.5f, 2);
		pen.draw("ChartReference", line(this.own, room), 1.6);
		for (int i = 0; i < this.own.size(); i++) {
			TrendPanel.Point point = this.own.get(i);
			boolean last = i == this.own.size() - 1;
			boolean alone = !joined(this.own, i) && !joined(this.own, i + 1);
			if (last || alone) {
				pen.dot("ChartReference", x(point, room), y(point, room), last ? DOT : SMALL_DOT);
			}
		}
	}

	private Path2D line(List<TrendPanel.Point> points, Rectangle2D room) {
		Path2D line = new Path2D.Double();
		for (int i = 0; i < points.size(); i++) {
			double x = x(points.get(i), room);
			double y = y(points.get(i), room);
			if (joined(points, i)) {
				line.lineTo(x, y);
			}
			else {
				line.moveTo(x, y);
			}
		}
		return line;
	}

	/** Whether a line leads to a point from the one before it. */
	boolean joined(List<TrendPanel.Point> points, int at) {
		return at > 0 && at < points.size()
				&& points.get(at).time() - points.get(at - 1).time() < this.step * (1 + LEAST_SPAN);
	}

	private double x(TrendPanel.Point point, Rectangle2D room) {
		return (this.to <= this.from) ? room.getMaxX()
				: room.getX() + (point.time() - this.from) / (this.to - this.from) * room.getWidth();
	}

	private double y(TrendPanel.Point point, Rectangle2D room) {
		return room.getMaxY() - share(point.value()) * room.getHeight();
	}

	/** How far up a value is drawn: 0 at the foot, 1 at the top. */
	double share(double value) {
		DoubleSummaryStatistics all = Stream.concat(this.own.stream(), this.england.stream())
			.mapToDouble(TrendPanel.Point::value)
			.summaryStatistics();
		double span = Math.max(all.getMax() - all.getMin(), LEAST_SPAN * Math.abs(all.getMax()));
		double middle = (all.getMax() + all.getMin()) / 2;
		return (span == 0) ? 0.5 : (value - middle) / span + 0.5;
	}

}
