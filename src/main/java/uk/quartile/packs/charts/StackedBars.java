package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * How wholes are divided: a bar each, every part with its name and percentage where there
 * is room, else with its percentage; below them what each pattern means, where a name
 * didn't fit. Parts differ by tone and by pattern, so that they can be told apart in
 * grey.
 *
 * @param parts names of the parts, from the left
 * @param bars from the top
 */
public record StackedBars(List<String> parts, List<Bar> bars) implements Drawn {

	/** From the top of one bar to that of the next, in points. */
	private static final int PITCH = 22;

	/** The same where there is room. */
	private static final int WIDE_PITCH = 46;

	/** Room for what the patterns mean. */
	private static final int KEY = 24;

	private static final double THICKEST = 28;

	private static final int PATTERNS = 6;

	private static final double GAP = 4;

	private static final double BASELINE = 4.2;

	private static final double SWATCH = 16;

	private static final double LINE = 5;

	private static final double ALL = 100;

	/**
	 * A whole.
	 *
	 * @param name such as the year
	 * @param percents of the parts, from the left; none where the whole isn't shown
	 * @param labels the same as they are printed
	 * @param instead what stands in the place of a bar; blank where there is one
	 */
	public record Bar(String name, List<Double> percents, List<String> labels, String instead) {

		/** One that isn't shown, with the reason. */
		public static Bar without(String name, String reason) {
			return new Bar(name, List.of(), List.of(), reason);
		}

	}

	/**
	 * How high the drawing is, in points.
	 * @param wide whether it has the page to itself
	 */
	public int height(boolean wide) {
		return this.bars.size() * (wide ? WIDE_PITCH : PITCH) + KEY;
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		Pen pen = new Pen(graphics, style);
		double left = box.getX() + 2 * GAP
				+ this.bars.stream().mapToDouble((bar) -> pen.width("ChartLabel", bar.name())).max().orElse(0);
		double pitch = (box.getHeight() - KEY) / Math.max(1, this.bars.size());
		double thick = Math.min(THICKEST, pitch - GAP);
		double y = box.getY();
		boolean allNamed = true;
		for (Bar bar : this.bars) {
			pen.text("ChartLabel", bar.name(), box.getX(), y + thick / 2 + BASELINE);
			pen.text("ChartLabel", bar.instead(), left, y + thick / 2 + BASELINE);
			double x = left;
			for (int i = 0; i < bar.percents().size(); i++) {
				double wide = bar.percents().get(i) / ALL * (box.getMaxX() - 1 - left);
				allNamed &= part(graphics, pen, new Rectangle2D.Double(x, y, wide, thick), i, bar.labels().get(i));
				x += wide;
			}
			y += pitch;
		}
		if (!allNamed) {
			key(graphics, pen, box.getX(), y + GAP);
		}
	}

	/** Returns whether the part bears its name. */
	private boolean part(Graphics2D graphics, Pen pen, Rectangle2D area, int place, String label) {
		if (area.getWidth() == 0) {
			return true;
		}
		tile(graphics, pen, area, place);
		String named = this.parts.get(place) + " " + label;
		boolean fits = pen.width("ChartLabel", named) + 2 * GAP <= area.getWidth();
		String words = fits ? named : label;
		double width = pen.width("ChartLabel", words);
		if (width + GAP <= area.getWidth()) {
			double x = area.getCenterX() - width / 2;
			// No line of a pattern runs through words.
			pen.fill(style(place), new Rectangle2D.Double(x - 2, area.getY() + 1, width + 4, area.getHeight() - 2));
			pen.text(style(place), words, x, area.getCenterY() + BASELINE);
		}
		return fits;
	}

	private void key(Graphics2D graphics, Pen pen, double left, double top) {
		double x = left;
		for (int i = 0; i < this.parts.size(); i++) {
			tile(graphics, pen, new Rectangle2D.Double(x, top, SWATCH, SWATCH), i);
			pen.text("ChartLabel", this.parts.get(i), x + SWATCH + GAP, top + SWATCH / 2 + BASELINE);
			x += SWATCH + pen.width("ChartLabel", this.parts.get(i)) + 4 * GAP;
		}
	}

	static String style(int place) {
		return "Share" + (place % PATTERNS + 1);
	}

	private static void tile(Graphics2D graphics, Pen pen, Rectangle2D area, int place) {
		pen.fill(style(place), area);
		Shape clip = graphics.getClip();
		graphics.clip(area);
		pattern(pen, area, place % PATTERNS);
		graphics.setClip(clip);
		pen.draw("SharePattern", area, 0.8);
	}

	/** None, slants, dots, none on the deepest tone, level lines, upright lines. */
	private static void pattern(Pen pen, Rectangle2D area, int pattern) {
		switch (pattern) {
			case 1 -> steps(area.getX() - area.getHeight(), area.getMaxX()).forEach((x) -> pen.draw("SharePattern",
					new Line2D.Double(x, area.getMaxY(), x + area.getHeight(), area.getY()), 0.6));
			case 2 -> steps(area.getX() + 2, area.getMaxX()).forEach(
					(x) -> steps(area.getY() + 2, area.getMaxY()).forEach((y) -> pen.dot("SharePattern", x, y, 0.8)));
			case 4 -> steps(area.getY() + 2, area.getMaxY())
				.forEach((y) -> pen.line("SharePattern", area.getX(), y, area.getMaxX(), y, 0.6));
			case 5 -> steps(area.getX() + 2, area.getMaxX())
				.forEach((x) -> pen.line("SharePattern", x, area.getY(), x, area.getMaxY(), 0.6));
			default -> {
			}
		}
	}

	private static List<Double> steps(double from, double to) {
		return IntStream.range(0, (int) Math.max(0, Math.ceil((to - from) / LINE)))
			.mapToObj((step) -> from + step * LINE)
			.toList();
	}

}
