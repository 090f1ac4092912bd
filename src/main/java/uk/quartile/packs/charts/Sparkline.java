package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * A small line of an area's figures beside England's dashed one, without scales: the
 * numbers stand in the same row of a table.
 *
 * @param own points of the area, oldest first
 * @param england points of England, oldest first
 */
public record Sparkline(List<TrendPanel.Point> own, List<TrendPanel.Point> england) implements Drawn {

	private static final double DOT = 2.6;

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		if (this.own.isEmpty()) {
			return;
		}
		Pen pen = new Pen(graphics, style);
		List<TrendPanel.Point> all = Stream.concat(this.own.stream(), this.england.stream()).toList();
		Rectangle2D room = new Rectangle2D.Double(box.getX() + 4, box.getY() + 3, box.getWidth() - 8,
				box.getHeight() - 6);
		double[] times = ends(all.stream().mapToDouble(TrendPanel.Point::time));
		double[] values = ends(all.stream().mapToDouble(TrendPanel.Point::value));
		pen.dash("ChartReferenceSecond", line(this.england, room, times, values), 0.8, 2.5f, 2);
		pen.draw("ChartReference", line(this.own, room, times, values), 1.6);
		TrendPanel.Point last = this.own.get(this.own.size() - 1);
		pen.dot("ChartReference", x(last, room, times), y(last, room, values), DOT);
	}

	private static double[] ends(DoubleStream numbers) {
		double[] all = numbers.sorted().toArray();
		return new double[] { all[0], all[all.length - 1] };
	}

	private static Path2D line(List<TrendPanel.Point> points, Rectangle2D room, double[] times, double[] values) {
		Path2D line = new Path2D.Double();
		for (int i = 0; i < points.size(); i++) {
			TrendPanel.Point point = points.get(i);
			boolean joined = i > 0 && point.time() - points.get(i - 1).time() < 1.01;
			if (joined) {
				line.lineTo(x(point, room, times), y(point, room, values));
			}
			else {
				line.moveTo(x(point, room, times), y(point, room, values));
			}
		}
		return line;
	}

	private static double x(TrendPanel.Point point, Rectangle2D room, double[] times) {
		return (times[1] == times[0]) ? room.getMaxX()
				: room.getX() + (point.time() - times[0]) / (times[1] - times[0]) * room.getWidth();
	}

	private static double y(TrendPanel.Point point, Rectangle2D room, double[] values) {
		return (values[1] == values[0]) ? room.getCenterY()
				: room.getMaxY() - (point.value() - values[0]) / (values[1] - values[0]) * room.getHeight();
	}

}
