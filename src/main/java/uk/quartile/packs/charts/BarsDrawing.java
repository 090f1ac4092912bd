package uk.quartile.packs.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.accessible.WholeFigures;

/**
 * Draws ranked bars: names and values in columns at the left, so that no bar or whisker
 * ever crosses them, and the comparators' labels above the bars they cross.
 */
public final class BarsDrawing {

	private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

	private static final double GAP = 8;

	private static final double LINE = 14;

	private static final double WIDEST_BAR = 15;

	/** Width of a piece of a bar that is cut short, with the gap before it. */
	private static final double CUT = 7;

	private static final double DIAMOND = 3.6;

	private final RankedBars bars;

	private final HouseStyle style;

	private final Font font;

	private final Font strong;

	public BarsDrawing(RankedBars bars, HouseStyle style) {
		this.bars = bars;
		this.style = style;
		this.font = style.font("ChartLabel");
		this.strong = style.font("ChartLabelStrong");
	}

	/** Draws into the box, from its top; nothing is drawn outside it. */
	public void draw(Graphics2D graphics, Rectangle2D box) {
		double values = this.bars.bars().stream().mapToDouble((bar) -> width(this.strong, bar.label())).max().orElse(0);
		List<List<String>> names = this.bars.bars()
			.stream()
			.map((bar) -> wrapped(bar.name(), box.getWidth() * 0.42))
			.toList();
		double nameColumn = names.stream()
			.flatMap(List::stream)
			.mapToDouble((line) -> width(this.font, line))
			.max()
			.orElse(0);
		double left = box.getX() + nameColumn + GAP + values + GAP;
		Axis axis = Axis.upTo(greatest(), this.bars.percent());
		double half = width(this.font, axis.label(axis.end())) / 2;
		Scale scale = new Scale(left, box.getMaxX() - Math.max(10, half + 1) - left, axis.end());
		ReferenceLabels references = new ReferenceLabels(this.bars.lines(), scale, box,
				(text) -> width(this.strong, text));
		double top = box.getY() + references.rows() * (LINE + 2) + 4;
		double bottom = box.getMaxY() - (1 + caption(box).size()) * LINE - 6;
		double pitch = pitch(names, bottom - top);
		double end = top + names.stream().mapToDouble((lines) -> height(lines, pitch)).sum();
		drawAxis(graphics, box, axis, scale, top, end);
		double y = top;
		for (int i = 0; i < names.size(); i++) {
			double height = height(names.get(i), pitch);
			drawBar(graphics, this.bars.bars().get(i), names.get(i), scale,
					new Rectangle2D.Double(box.getX(), y, nameColumn + GAP + values, height),
					Math.min(WIDEST_BAR, pitch * 0.68));
			y += height;
		}
		drawLines(graphics, references, scale, box.getY(), end);
	}

	private double greatest() {
		double longest = this.bars.longest();
		double bar = this.bars.bars()
			.stream()
			.filter((each) -> each.value() <= longest)
			.mapToDouble((each) -> Math.max(each.value(),
					Math.max(Objects.requireNonNullElse(each.upper(), 0.0),
							Objects.requireNonNullElse(each.neighbours(), 0.0))))
			.max()
			.orElse(0);
		return this.bars.lines().stream().mapToDouble(RankedBars.Line::value).reduce(bar, Math::max);
	}

	private static double pitch(List<List<String>> names, double room) {
		double tall = names.stream().filter((lines) -> lines.size() > 1).mapToDouble(List::size).sum() * LINE;
		long low = names.stream().filter((lines) -> lines.size() == 1).count();
		return (low == 0) ? LINE : Math.min(24, (room - tall) / low);
	}

	private static double height(List<String> lines, double pitch) {
		return (lines.size() == 1) ? pitch : Math.max(pitch, lines.size() * LINE);
	}

	private void drawAxis(Graphics2D graphics, Rectangle2D box, Axis axis, Scale scale, double top, double end) {
		graphics.setStroke(new BasicStroke(0.5f));
		for (double tick = 0; tick <= axis.end() + axis.step() / 2; tick += axis.step()) {
			double x = scale.x(tick);
			graphics.setColor(this.style.fill("ChartAxis"));
			graphics.draw(new Line2D.Double(x, top, x, end + 3));
			String label = axis.label(tick);
			text(graphics, this.font, "ChartAxis", label, x - width(this.font, label) / 2, end + LINE + 1);
		}
		double y = end + 2 * LINE + 3;
		for (String line : caption(box)) {
			double x = Math.max(box.getX(), Math.min(scale.left(), box.getMaxX() - width(this.font, line)));
			text(graphics, this.font, "ChartAxis", line, x, y);
			y += LINE;
		}
	}

	private List<String> caption(Rectangle2D box) {
		return wrapped(this.bars.caption(), box.getWidth());
	}

	private void drawBar(Graphics2D graphics, RankedBars.Bar bar, List<String> name, Scale scale, Rectangle2D row,
			double thickness) {
		double middle = row.getCenterY();
		double first = middle - (name.size() - 1) * LINE / 2 + 4.2;
		for (int i = 0; i < name.size(); i++) {
			text(graphics, this.font, "ChartLabel", name.get(i), row.getX(), first + i * LINE);
		}
		text(graphics, this.strong, "ChartLabelStrong", bar.label(), row.getMaxX() - width(this.strong, bar.label()),
				middle + 4.2);
		graphics.setColor(this.style.fill("ChartBar"));
		boolean cut = bar.value() > scale.end();
		double end = cut ? scale.x(scale.end()) - 2 * CUT : scale.x(bar.value());
		graphics.fill(new Rectangle2D.Double(scale.left(), middle - thickness / 2, end - scale.left(), thickness));
		if (cut) {
			fillCut(graphics, end, middle, thickness);
		}
		else if (bar.lower() != null && bar.upper() != null) {
			graphics.setColor(this.style.ink("ChartWhisker"));
			graphics.setStroke(new BasicStroke(1f));
			double from = scale.x(bar.lower());
			double to = scale.x(bar.upper());
			graphics.draw(new Line2D.Double(from, middle, to, middle));
			graphics.draw(new Line2D.Double(from, middle - 2.5, from, middle + 2.5));
			graphics.draw(new Line2D.Double(to, middle - 2.5, to, middle + 2.5));
		}
		if (bar.neighbours() != null && bar.neighbours() <= scale.end()) {
			drawDiamond(graphics, scale.x(bar.neighbours()), middle);
		}
	}

	/** Two slanted pieces behind the end of a bar that goes on beyond the scale. */
	private static void fillCut(Graphics2D graphics, double end, double middle, double thickness) {
		for (int i = 0; i < 2; i++) {
			double x = end + 2 + i * CUT;
			Path2D piece = new Path2D.Double();
			piece.moveTo(x, middle + thickness / 2);
			piece.lineTo(x + 2, middle - thickness / 2);
			piece.lineTo(x + CUT - 2, middle - thickness / 2);
			piece.lineTo(x + CUT - 4, middle + thickness / 2);
			piece.closePath();
			graphics.fill(piece);
		}
	}

	/** Pale with a dark rim, so that it shows on the bar and beside it. */
	private void drawDiamond(Graphics2D graphics, double x, double y) {
		Path2D diamond = new Path2D.Double();
		diamond.moveTo(x - DIAMOND, y);
		diamond.lineTo(x, y - DIAMOND);
		diamond.lineTo(x + DIAMOND, y);
		diamond.lineTo(x, y + DIAMOND);
		diamond.closePath();
		graphics.setColor(this.style.fill("ChartNeighbours"));
		graphics.fill(diamond);
		graphics.setColor(this.style.ink("ChartNeighbours"));
		graphics.setStroke(new BasicStroke(1f));
		graphics.draw(diamond);
	}

	private void drawLines(Graphics2D graphics, ReferenceLabels references, Scale scale, double top, double end) {
		for (ReferenceLabels.Placed placed : references.placed()) {
			String name = placed.dashed() ? "ChartReferenceSecond" : "ChartReference";
			double labelTop = top + placed.row() * (LINE + 2);
			graphics.setColor(this.style.ink(name));
			graphics.setStroke(placed.dashed() ? new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
					new float[] { 4, 2.5f }, 0) : new BasicStroke(1.4f));
			double x = scale.x(placed.line().value());
			graphics.draw(new Line2D.Double(x, top + placed.lineRow() * (LINE + 2) + 1, x, end));
			text(graphics, this.strong, name, placed.line().label(), placed.x(), labelTop + 12);
		}
	}

	private void text(Graphics2D graphics, Font face, String name, String text, double x, double baseline) {
		graphics.setFont(face);
		graphics.setColor(this.style.ink(name));
		graphics.drawString(text, (float) x, (float) baseline);
	}

	private List<String> wrapped(String name, double widest) {
		List<String> lines = new ArrayList<>();
		String whole = WholeFigures.of(name, widest / this.font.getSize2D());
		int start = 0;
		int end = -1;
		for (int blank = 0; blank >= 0;) {
			blank = whole.indexOf(' ', end + 1);
			String longer = name.substring(start, (blank < 0) ? name.length() : blank);
			if (end > start && width(this.font, longer) > widest) {
				lines.add(name.substring(start, end));
				start = end + 1;
			}
			end = blank;
		}
		lines.add(name.substring(start));
		return lines;
	}

	private static double width(Font font, String text) {
		return font.getStringBounds(text, OUTLINES).getWidth();
	}

}
