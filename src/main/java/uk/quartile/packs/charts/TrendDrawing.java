package uk.quartile.packs.charts;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Draws one panel in its box.
 */
final class TrendDrawing {

	private static final double LINE = 14;

	private static final double DOT = 2.2;

	private final TrendPanel panel;

	private final Pen pen;

	private final Span span;

	private final double first;

	private final double last;

	private final double left;

	private final double right;

	private final double top;

	private final double bottom;

	private final Rectangle2D box;

	TrendDrawing(TrendPanel panel, Pen pen, Rectangle2D box) {
		this.panel = panel;
		this.span = Span.over(panel.values());
		this.first = panel.times().min().orElse(0);
		this.last = Math.max(this.first + 1, panel.times().max().orElse(1));
		this.pen = pen;
		this.box = box;
		double ticks = this.span.ticks().mapToObj(this::tick).mapToDouble(this::wide).max().orElse(0);
		double names = Stream.of(this.panel.ownName(), this.panel.englandName())
			.mapToDouble((name) -> pen.width("ChartLabelStrong", name))
			.max()
			.orElse(0);
		this.left = box.getX() + ticks + 6;
		this.right = box.getMaxX() - names - 12;
		this.top = box.getY() + LINE / 2 + ((this.panel.breaks().isEmpty()) ? 0 : LINE);
		this.bottom = box.getMaxY() - LINE - 6 - ((this.panel.events().isEmpty()) ? 0 : LINE);
	}

	private double wide(String text) {
		return this.pen.width("ChartAxis", text);
	}

	private String tick(double value) {
		return this.span.label(value) + (this.panel.percent() ? "%" : "");
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
		if (this.panel.mean() != null) {
			this.pen.line("ChartReference", this.left, y(this.panel.mean()), this.right, y(this.panel.mean()), 0.8);
		}
		if (this.panel.target() != null) {
			double y = y(this.panel.target());
			this.pen.dash("SignGreen", new Line2D.Double(this.left, y, this.right, y), 1.2, 1.5f, 2.5f);
			this.pen.text("ChartLabel", "Target", this.left + 2, y - 3);
		}
		this.pen.dash("ChartReferenceSecond", line(this.panel.england()), 1.2, 4, 2.5f);
		this.pen.draw("ChartReference", line(this.panel.own()), 2);
		points();
		names();
	}

	private void band() {
		List<TrendPanel.Range> band = this.panel.band();
		if (band.size() < 2) {
			return;
		}
		double[] corners = new double[band.size() * 4];
		for (int i = 0; i < band.size(); i++) {
			TrendPanel.Range up = band.get(i);
			TrendPanel.Range down = band.get(band.size() - 1 - i);
			corners[2 * i] = x(up.time());
			corners[2 * i + 1] = y(up.most());
			corners[2 * (band.size() + i)] = x(down.time());
			corners[2 * (band.size() + i) + 1] = y(down.least());
		}
		this.pen.fill("ChartOrdinary", Pen.polygon(corners));
	}

	private void axes() {
		this.span.ticks().forEach((value) -> {
			this.pen.fill("ChartAxis", new Rectangle2D.Double(this.left, y(value) - 0.25, this.right - this.left, 0.5));
			this.pen.textTo("ChartAxis", tick(value), this.left - 4, y(value) + 4.2);
		});
		double free = this.box.getX();
		for (TrendPanel.Mark year : this.panel.years()) {
			double half = wide(year.name()) / 2;
			double middle = Math.min(x(year.time()), this.box.getMaxX() - half);
			if (middle - half >= free) {
				this.pen.text("ChartAxis", year.name(), middle - half, this.bottom + LINE + 2);
				free = middle + half + 6;
			}
		}
	}

	/**
	 * Breaks as lines with their reasons above, events as ticks with their names below.
	 */
	private void marks() {
		double free = this.left;
		for (TrendPanel.Mark each : this.panel.breaks()) {
			double x = x(each.time());
			this.pen.dash("ChartAxis", new Line2D.Double(x, this.top - LINE / 2, x, this.bottom), 1, 4, 2.5f);
			double start = Math.min(x + 3, this.box.getMaxX() - wide(each.name()));
			if (start >= free) {
				this.pen.text("ChartAxis", each.name(), start, this.top - LINE / 2);
				free = start + wide(each.name()) + 4;
			}
		}
		free = this.box.getX();
		for (TrendPanel.Mark each : this.panel.events()) {
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
	private Path2D line(List<TrendPanel.Point> points) {
		Path2D line = new Path2D.Double();
		TrendPanel.@Nullable Point before = null;
		for (TrendPanel.Point point : points) {
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
				&& this.panel.breaks().stream().noneMatch((each) -> each.time() > from && each.time() <= to);
	}

	private void points() {
		List<TrendPanel.Point> own = this.panel.own();
		for (int i = 0; i < own.size(); i++) {
			TrendPanel.Point point = own.get(i);
			if (point.signal()) {
				this.pen.draw("SignNotJudged",
						new Ellipse2D.Double(x(point.time()) - 4.2, y(point.value()) - 4.2, 8.4, 8.4), 1.2);
			}
			this.pen.dot("ChartReference", x(point.time()), y(point.value()), (i == own.size() - 1) ? 3.4 : DOT);
		}
	}

	private void names() {
		List<TrendPanel.Point> ends = new ArrayList<>(List.of(end(this.panel.own())));
		boolean with = !this.panel.englandName().isBlank() && !this.panel.england().isEmpty();
		if (with) {
			ends.add(end(this.panel.england()));
		}
		double[] levels = ends.stream().mapToDouble((end) -> y(end.value())).toArray();
		double[] middles = MarginLabels.middles(levels, LINE, this.box.getY(), this.bottom + LINE / 2);
		this.pen.text("ChartLabelStrong", this.panel.ownName(), this.right + 4, middles[0] + 4.2);
		if (with) {
			this.pen.text("ChartLabel", this.panel.englandName(), this.right + 4, middles[1] + 4.2);
		}
	}

	private static TrendPanel.Point end(List<TrendPanel.Point> points) {
		return points.get(points.size() - 1);
	}

}
