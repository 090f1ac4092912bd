package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * How an area's figures moved over the years, beside England's: its own line bold, with
 * its name at its end; England's dashed; a pale band behind them. All in the measure's
 * unit; times are years with fractions.
 *
 * @param own points of the area, oldest first; at least one
 * @param england points of England, oldest first
 * @param band what similar areas have, or what is ordinary, oldest first
 * @param mean that an ordinary band lies about; null for none
 * @param target value that is aimed at; null for none
 * @param breaks where the series begins anew, with the reason
 * @param events what happened, with its name
 * @param years that are named below the axis
 * @param percent whether values are percentages
 * @param ownName name and value at the end of the area's line
 * @param englandName the same of England; blank where it has no line
 */
public record TrendPanel(List<Point> own, List<Point> england, List<Range> band, @Nullable Double mean,
		@Nullable Double target, List<Mark> breaks, List<Mark> events, List<Mark> years, boolean percent,
		String ownName, String englandName) implements Drawn {

	private static final double LINE = 14;

	private static final double DOT = 2.2;

	/**
	 * A value.
	 *
	 * @param time in years
	 * @param value in the measure's unit
	 * @param signal whether it is beyond the ordinary: drawn as a filled ring
	 */
	public record Point(double time, double value, boolean signal) {
	}

	/**
	 * A span of values.
	 *
	 * @param time in years
	 * @param least of them
	 * @param most of them
	 */
	public record Range(double time, double least, double most) {
	}

	/**
	 * A time with a name.
	 *
	 * @param time in years
	 * @param name that stands beside it
	 */
	public record Mark(double time, String name) {
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		new Drawing(new Pen(graphics, style), box).draw();
	}

	private DoubleStream values() {
		DoubleStream lines = Stream.concat(this.own.stream(), this.england.stream()).mapToDouble(Point::value);
		DoubleStream ranges = this.band.stream().flatMapToDouble((each) -> DoubleStream.of(each.least(), each.most()));
		DoubleStream aimed = (this.target != null) ? DoubleStream.of(this.target) : DoubleStream.empty();
		return DoubleStream.concat(DoubleStream.concat(lines, ranges), aimed);
	}

	private DoubleStream times() {
		return DoubleStream.concat(Stream.concat(this.own.stream(), this.england.stream()).mapToDouble(Point::time),
				this.band.stream().mapToDouble(Range::time));
	}

	/** One panel in its box. */
	private final class Drawing {

		private final Pen pen;

		private final Span span = Span.over(values());

		private final double first = times().min().orElse(0);

		private final double last = Math.max(this.first + 1, times().max().orElse(1));

		private final double left;

		private final double right;

		private final double top;

		private final double bottom;

		private final Rectangle2D box;

		Drawing(Pen pen, Rectangle2D box) {
			this.pen = pen;
			this.box = box;
			double ticks = this.span.ticks().mapToObj(this::tick).mapToDouble(this::wide).max().orElse(0);
			double names = Stream.of(TrendPanel.this.ownName, TrendPanel.this.englandName)
				.mapToDouble((name) -> pen.width("ChartLabelStrong", name))
				.max()
				.orElse(0);
			this.left = box.getX() + ticks + 6;
			this.right = box.getMaxX() - names - 12;
			this.top = box.getY() + LINE / 2 + ((TrendPanel.this.breaks.isEmpty()) ? 0 : LINE);
			this.bottom = box.getMaxY() - LINE - 6 - ((TrendPanel.this.events.isEmpty()) ? 0 : LINE);
		}

		private double wide(String text) {
			return this.pen.width("ChartAxis", text);
		}

		private String tick(double value) {
			return this.span.label(value) + (TrendPanel.this.percent ? "%" : "");
		}

		private double x(double time) {
			return this.left + 5 + (time - this.first) / (this.last - this.first) * (this.right - this.left - 10);
		}

		private double y(double value) {
			return this.bottom
					- (value - this.span.from()) / (this.span.to() - this.span.from()) * (this.bottom - this.top);
		}

		void draw() {
			band();
			axes();
			marks();
			if (TrendPanel.this.mean != null) {
				this.pen.line("ChartReference", this.left, y(TrendPanel.this.mean), this.right, y(TrendPanel.this.mean),
						0.8);
			}
			if (TrendPanel.this.target != null) {
				double y = y(TrendPanel.this.target);
				this.pen.dash("SignGreen", new Line2D.Double(this.left, y, this.right, y), 1.2, 1.5f, 2.5f);
				this.pen.text("ChartLabel", "Target", this.left + 2, y - 3);
			}
			this.pen.dash("ChartReferenceSecond", line(TrendPanel.this.england), 1.2, 4, 2.5f);
			this.pen.draw("ChartReference", line(TrendPanel.this.own), 2);
			points();
			names();
		}

		private void band() {
			List<Range> band = TrendPanel.this.band;
			if (band.size() < 2) {
				return;
			}
			double[] corners = new double[band.size() * 4];
			for (int i = 0; i < band.size(); i++) {
				Range up = band.get(i);
				Range down = band.get(band.size() - 1 - i);
				corners[2 * i] = x(up.time());
				corners[2 * i + 1] = y(up.most());
				corners[2 * (band.size() + i)] = x(down.time());
				corners[2 * (band.size() + i) + 1] = y(down.least());
			}
			this.pen.fill("ChartOrdinary", Pen.polygon(corners));
		}

		private void axes() {
			this.span.ticks().forEach((value) -> {
				this.pen.fill("ChartAxis",
						new Rectangle2D.Double(this.left, y(value) - 0.25, this.right - this.left, 0.5));
				this.pen.textTo("ChartAxis", tick(value), this.left - 4, y(value) + 4.2);
			});
			double free = this.box.getX();
			for (Mark year : TrendPanel.this.years) {
				double half = wide(year.name()) / 2;
				double middle = Math.min(x(year.time()), this.box.getMaxX() - half);
				if (middle - half >= free) {
					this.pen.text("ChartAxis", year.name(), middle - half, this.bottom + LINE + 2);
					free = middle + half + 6;
				}
			}
		}

		/**
		 * Breaks as lines with their reasons above, events as ticks with their names
		 * below.
		 */
		private void marks() {
			double free = this.left;
			for (Mark each : TrendPanel.this.breaks) {
				double x = x(each.time());
				this.pen.dash("ChartAxis", new Line2D.Double(x, this.top - LINE / 2, x, this.bottom), 1, 4, 2.5f);
				double start = Math.min(x + 3, this.box.getMaxX() - wide(each.name()));
				if (start >= free) {
					this.pen.text("ChartAxis", each.name(), start, this.top - LINE / 2);
					free = start + wide(each.name()) + 4;
				}
			}
			free = this.box.getX();
			for (Mark each : TrendPanel.this.events) {
				double x = x(each.time());
				this.pen.line("ChartAxis", x, this.bottom - 4, x, this.bottom + 4, 1.4);
				double start = Math.max(this.box.getX(), Math.min(x - 3, this.box.getMaxX() - wide(each.name())));
				if (start >= free) {
					this.pen.text("ChartAxis", each.name(), start, this.bottom + 2 * LINE + 2);
					free = start + wide(each.name()) + 6;
				}
			}
		}

		/** A line that crosses no break and no gap of more than a year. */
		private Path2D line(List<Point> points) {
			Path2D line = new Path2D.Double();
			@Nullable Point before = null;
			for (Point point : points) {
				if (before == null || !joined(before.time(), point.time())) {
					line.moveTo(x(point.time()), y(point.value()));
				}
				else {
					line.lineTo(x(point.time()), y(point.value()));
				}
				before = point;
			}
			return line;
		}

		private boolean joined(double from, double to) {
			return to - from < 1.01
					&& TrendPanel.this.breaks.stream().noneMatch((each) -> each.time() > from && each.time() <= to);
		}

		private void points() {
			List<Point> own = TrendPanel.this.own;
			for (int i = 0; i < own.size(); i++) {
				Point point = own.get(i);
				if (point.signal()) {
					this.pen.draw("SignNotJudged",
							new Ellipse2D.Double(x(point.time()) - 4.2, y(point.value()) - 4.2, 8.4, 8.4), 1.2);
				}
				this.pen.dot("ChartReference", x(point.time()), y(point.value()), (i == own.size() - 1) ? 3.4 : DOT);
			}
		}

		private void names() {
			List<Point> ends = new ArrayList<>(List.of(end(TrendPanel.this.own)));
			boolean with = !TrendPanel.this.englandName.isBlank() && !TrendPanel.this.england.isEmpty();
			if (with) {
				ends.add(end(TrendPanel.this.england));
			}
			double[] levels = ends.stream().mapToDouble((end) -> y(end.value())).toArray();
			double[] middles = MarginLabels.middles(levels, LINE, this.box.getY(), this.bottom + LINE / 2);
			this.pen.text("ChartLabelStrong", TrendPanel.this.ownName, this.right + 4, middles[0] + 4.2);
			if (with) {
				this.pen.text("ChartLabel", TrendPanel.this.englandName, this.right + 4, middles[1] + 4.2);
			}
		}

		private static Point end(List<Point> points) {
			return points.get(points.size() - 1);
		}

	}

}
