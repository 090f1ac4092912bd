package uk.quartile.packs.regional;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import uk.quartile.packs.accessible.HouseStyle;

/**
 * Draws a series: its values as points and a line that no gap or break is crossed by, the
 * limits as lines with their names at the right.
 */
final class SeriesDrawing {

	private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

	private static final double LINE = 13;

	private static final double DOT = 2.6;

	private static final BasicStroke DASHED = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
			new float[] { 4, 2.5f }, 0);

	private final SeriesChart chart;

	private final HouseStyle style;

	private final Font font;

	private final Font strong;

	SeriesDrawing(SeriesChart chart, HouseStyle style) {
		this.chart = chart;
		this.style = style;
		this.font = style.font("ChartLabel");
		this.strong = style.font("ChartLabelStrong");
	}

	/** Draws into the box; nothing is drawn outside it. */
	void draw(Graphics2D graphics, Rectangle2D box) {
		Span values = Span.over(values());
		double ticks = values.ticks()
			.mapToObj(values::label)
			.mapToDouble((text) -> width(this.font, text))
			.max()
			.orElse(0);
		double names = levels().mapToDouble((level) -> width(this.font, level.label())).max().orElse(0);
		Frame frame = new Frame(box.getX() + ticks + 6, box.getMaxX() - Math.max(names, 34) - 10,
				box.getY() + (this.chart.breaks().isEmpty() ? 16 : 30), box.getMaxY() - 2 * LINE - 6, values,
				this.chart.points().get(0).place(), newest().place());
		axes(graphics, frame, box);
		breaks(graphics, frame);
		limits(graphics, frame);
		series(graphics, frame);
	}

	private DoubleStream values() {
		return DoubleStream.concat(this.chart.points().stream().mapToDouble(SeriesChart.Point::value),
				levels().mapToDouble(SeriesChart.Level::value));
	}

	private Stream<SeriesChart.Level> levels() {
		SeriesChart.Limits limits = this.chart.limits();
		return (limits == null) ? Stream.empty() : Stream.of(limits.lower(), limits.mean(), limits.upper());
	}

	private SeriesChart.Point newest() {
		List<SeriesChart.Point> points = this.chart.points();
		return points.get(points.size() - 1);
	}

	private void axes(Graphics2D graphics, Frame frame, Rectangle2D box) {
		graphics.setStroke(new BasicStroke(0.5f));
		frame.values().ticks().forEach((tick) -> {
			double y = frame.y(tick);
			graphics.setColor(this.style.fill("ChartAxis"));
			graphics.draw(new Line2D.Double(frame.left() - 3, y, frame.right(), y));
			String label = frame.values().label(tick);
			text(graphics, this.font, "ChartAxis", label, frame.left() - 6 - width(this.font, label), y + 3.7);
		});
		double free = frame.left() - 3;
		for (SeriesChart.Point point : this.chart.points()) {
			if (point.year() != null) {
				double x = frame.x(point.place());
				graphics.setColor(this.style.ink("ChartAxis"));
				graphics.draw(new Line2D.Double(x, frame.bottom(), x, frame.bottom() + 3));
				// Of a long series not every year has room for its name.
				if (x - 3 >= free) {
					text(graphics, this.font, "ChartAxis", point.year(), x - 3, frame.bottom() + LINE + 1);
					free = x + width(this.font, point.year()) + 4;
				}
			}
		}
		text(graphics, this.font, "ChartAxis", this.chart.axis(), box.getX(), frame.bottom() + 2 * LINE + 3);
	}

	private void breaks(Graphics2D graphics, Frame frame) {
		for (SeriesChart.Break each : this.chart.breaks()) {
			double x = frame.x(each.place() - 0.5);
			graphics.setColor(this.style.ink("ChartAxis"));
			graphics.setStroke(DASHED);
			graphics.draw(new Line2D.Double(x, frame.top() - 14, x, frame.bottom()));
			double width = width(this.font, each.label());
			double start = (x + 4 + width <= frame.right() + 40) ? x + 4 : x - 4 - width;
			text(graphics, this.font, "ChartAxis", each.label(), start, frame.top() - 18);
		}
	}

	private void limits(Graphics2D graphics, Frame frame) {
		SeriesChart.Limits limits = this.chart.limits();
		if (limits == null) {
			return;
		}
		double from = frame.x(limits.from()) + ((limits.from() == newest().place()) ? DOT + 1 : -8);
		double lowest = Double.MAX_VALUE;
		for (SeriesChart.Level level : List.of(limits.lower(), limits.mean(), limits.upper())) {
			boolean mean = level == limits.mean();
			double y = frame.y(level.value());
			graphics.setColor(this.style.ink(mean ? "ChartReference" : "ChartReferenceSecond"));
			graphics.setStroke(mean ? new BasicStroke(1f) : DASHED);
			graphics.draw(new Line2D.Double(Math.max(frame.left(), from), y, frame.right() + 4, y));
			// From the lower limit up, each name stands a line above the last at least.
			double baseline = Math.min(y + 3.7, lowest - LINE);
			text(graphics, this.font, mean ? "ChartReference" : "ChartReferenceSecond", level.label(),
					frame.right() + 8, baseline);
			lowest = baseline;
		}
	}

	private void series(Graphics2D graphics, Frame frame) {
		SeriesChart.Point before = null;
		for (SeriesChart.Point point : this.chart.points()) {
			double x = frame.x(point.place());
			double y = frame.y(point.value());
			graphics.setColor(this.style.fill("ChartBarStrong"));
			if (before != null && joined(before.place(), point.place())) {
				graphics.setStroke(new BasicStroke(1.6f));
				graphics.draw(new Line2D.Double(frame.x(before.place()), frame.y(before.value()), x, y));
			}
			graphics.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
			before = point;
		}
		SeriesChart.Point newest = newest();
		double width = width(this.strong, newest.label());
		List<SeriesChart.Point> points = this.chart.points();
		// Below a fall and above a rise, the line before doesn't cross it.
		boolean fallen = points.size() > 1 && points.get(points.size() - 2).value() > newest.value();
		text(graphics, this.strong, "ChartLabelStrong", newest.label(), frame.x(newest.place()) - width + 4,
				frame.y(newest.value()) + (fallen ? LINE : -6));
	}

	private boolean joined(int place, int next) {
		return next == place + 1 && this.chart.breaks().stream().noneMatch((each) -> each.place() == next);
	}

	private void text(Graphics2D graphics, Font face, String name, String text, double x, double baseline) {
		graphics.setFont(face);
		graphics.setColor(this.style.ink(name));
		graphics.drawString(text, (float) x, (float) baseline);
	}

	private static double width(Font font, String text) {
		return font.getStringBounds(text, OUTLINES).getWidth();
	}

	/** The room of the points, and what they stand for there. */
	private record Frame(double left, double right, double top, double bottom, Span values, int first, int last) {

		double x(double place) {
			return this.left + 8
					+ (place - this.first) / Math.max(1, this.last - this.first) * (this.right - this.left - 16);
		}

		double y(double value) {
			return this.bottom
					- (value - this.values.from()) / (this.values.to() - this.values.from()) * (this.bottom - this.top);
		}

	}

}
