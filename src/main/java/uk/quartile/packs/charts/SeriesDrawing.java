package uk.quartile.packs.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import uk.quartile.packs.accessible.HouseStyle;

/**
 * Draws a series: its values as points and a line that no gap or break is crossed by,
 * what is ordinary of each quarter as a band, and the names of all of it in the margin.
 */
public final class SeriesDrawing {

	private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

	private static final double LINE = 15;

	private static final double DOT = 2.4;

	private static final BasicStroke DASHED = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
			new float[] { 4, 2.5f }, 0);

	private final SeriesChart chart;

	private final HouseStyle style;

	private final Font font;

	private final Font strong;

	public SeriesDrawing(SeriesChart chart, HouseStyle style) {
		this.chart = chart;
		this.style = style;
		this.font = style.font("ChartLabel");
		this.strong = style.font("ChartLabelStrong");
	}

	/** Draws into the box; nothing is drawn outside it. */
	public void draw(Graphics2D graphics, Rectangle2D box) {
		Span values = Span.over(values());
		double ticks = values.ticks()
			.mapToObj(values::label)
			.mapToDouble((text) -> width(this.font, text))
			.max()
			.orElse(0);
		List<Name> names = names();
		double margin = names.stream().mapToDouble((name) -> width(face(name), name.label())).max().orElse(0);
		Frame frame = new Frame(box.getX() + ticks + 6, box.getMaxX() - margin - 12,
				box.getY() + LINE / 2 + (this.chart.breaks().isEmpty() ? 0 : LINE), box.getMaxY() - 2 * LINE - 6,
				values, this.chart.points().get(0).place(), newest().place());
		axes(graphics, frame, box);
		breaks(graphics, frame);
		limits(graphics, frame);
		withoutSeason(graphics, frame);
		series(graphics, frame);
		names(graphics, frame, names, box);
	}

	private DoubleStream values() {
		return DoubleStream.concat(this.chart.points().stream().mapToDouble(SeriesChart.Point::value), DoubleStream
			.concat(this.chart.withoutSeason().stream().mapToDouble(SeriesChart.Point::value),
					this.chart.limits()
						.stream()
						.flatMapToDouble((limits) -> DoubleStream.of(limits.lower(), limits.mean(), limits.upper()))));
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
			text(graphics, this.font, "ChartAxis", label, frame.left() - 6 - width(this.font, label), y + 4.2);
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
		double free = frame.left();
		for (SeriesChart.Break each : this.chart.breaks()) {
			double x = frame.x(each.place() - 0.5);
			graphics.setColor(this.style.ink("ChartAxis"));
			graphics.setStroke(DASHED);
			graphics.draw(new Line2D.Double(x, frame.top() - LINE / 2, x, frame.bottom()));
			double width = width(this.font, each.label());
			double start = Math.min(x + 4, frame.right() - width);
			// Of several breaks close together one name says what they are.
			if (start >= free) {
				text(graphics, this.font, "ChartAxis", each.label(), start, frame.top() - LINE / 2);
				free = start + width + 4;
			}
		}
	}

	/** What is ordinary of each quarter, as a band about the average. */
	private void limits(Graphics2D graphics, Frame frame) {
		List<SeriesChart.Limits> limits = this.chart.limits();
		if (limits.isEmpty()) {
			return;
		}
		Path2D band = new Path2D.Double();
		Path2D mean = new Path2D.Double();
		double half = frame.x(1) - frame.x(0.5);
		for (SeriesChart.Limits each : limits) {
			double from = Math.max(frame.left(), frame.x(each.place()) - half);
			double to = Math.min(frame.right(), frame.x(each.place()) + half);
			band.append(new Rectangle2D.Double(from, frame.y(each.upper()), to - from,
					frame.y(each.lower()) - frame.y(each.upper())), false);
			mean.append(new Line2D.Double(from, frame.y(each.mean()), to, frame.y(each.mean())), false);
		}
		graphics.setColor(this.style.fill("ChartOrdinary"));
		graphics.fill(band);
		graphics.setColor(this.style.ink("ChartReference"));
		graphics.setStroke(new BasicStroke(0.8f));
		graphics.draw(mean);
	}

	private void withoutSeason(Graphics2D graphics, Frame frame) {
		graphics.setColor(this.style.ink("ChartReferenceSecond"));
		graphics.setStroke(DASHED);
		line(graphics, frame, this.chart.withoutSeason());
	}

	private void series(Graphics2D graphics, Frame frame) {
		graphics.setColor(this.style.fill("ChartBarStrong"));
		graphics.setStroke(new BasicStroke(1.6f));
		line(graphics, frame, this.chart.points());
		for (SeriesChart.Point point : this.chart.points()) {
			graphics.fill(
					new Ellipse2D.Double(frame.x(point.place()) - DOT, frame.y(point.value()) - DOT, 2 * DOT, 2 * DOT));
		}
	}

	private void line(Graphics2D graphics, Frame frame, List<SeriesChart.Point> points) {
		for (int i = 1; i < points.size(); i++) {
			SeriesChart.Point before = points.get(i - 1);
			SeriesChart.Point point = points.get(i);
			if (joined(before.place(), point.place())) {
				graphics.draw(new Line2D.Double(frame.x(before.place()), frame.y(before.value()),
						frame.x(point.place()), frame.y(point.value())));
			}
		}
	}

	/** Of all that ends at the right: no line reaches into the margin. */
	private List<Name> names() {
		List<Name> names = new ArrayList<>();
		names.add(new Name(newest().label(), newest().value(), "ChartLabelStrong"));
		List<SeriesChart.Limits> limits = this.chart.limits();
		if (!limits.isEmpty()) {
			SeriesChart.Limits last = limits.get(limits.size() - 1);
			names.add(new Name(last.upperLabel(), last.upper(), "ChartReferenceSecond"));
			names.add(new Name(last.meanLabel(), last.mean(), "ChartReference"));
			names.add(new Name(last.lowerLabel(), last.lower(), "ChartReferenceSecond"));
		}
		List<SeriesChart.Point> adjusted = this.chart.withoutSeason();
		if (!adjusted.isEmpty()) {
			SeriesChart.Point last = adjusted.get(adjusted.size() - 1);
			names.add(new Name(last.label(), last.value(), "ChartReferenceSecond"));
		}
		return names;
	}

	private void names(Graphics2D graphics, Frame frame, List<Name> names, Rectangle2D box) {
		double[] levels = names.stream().mapToDouble((name) -> frame.y(name.value())).toArray();
		double[] middles = MarginLabels.middles(levels, LINE, box.getY(), box.getMaxY());
		for (int i = 0; i < levels.length; i++) {
			Name name = names.get(i);
			graphics.setColor(this.style.ink("ChartAxis"));
			graphics.setStroke(new BasicStroke(0.5f));
			graphics.draw(new Line2D.Double(frame.right(), levels[i], frame.right() + 9, middles[i]));
			text(graphics, face(name), name.style(), name.label(), frame.right() + 12, middles[i] + 4.2);
		}
	}

	private Font face(Name name) {
		return name.style().endsWith("Strong") ? this.strong : this.font;
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

	/** What stands in the margin beside a value. */
	private record Name(String label, double value, String style) {
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
