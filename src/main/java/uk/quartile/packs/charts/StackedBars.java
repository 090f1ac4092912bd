package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * How a whole is divided: a bar a year, each part with its name and share in it. Parts
 * differ by tone and by pattern, so that they can be told apart in grey.
 *
 * @param bars from the top
 */
public record StackedBars(List<Bar> bars) implements Drawn {

	private static final double THICK = 24;

	private static final double GAP = 6;

	private static final double HATCH = 5;

	private static final double ALL = 100;

	/**
	 * A whole.
	 *
	 * @param name such as the year
	 * @param parts from the left
	 */
	public record Bar(String name, List<Part> parts) {
	}

	/**
	 * A part.
	 *
	 * @param percent of the whole
	 * @param name with its share, as it is printed where there is room
	 * @param share alone, likewise
	 */
	public record Part(double percent, String name, String share) {
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		Pen pen = new Pen(graphics, style);
		double left = box.getX()
				+ this.bars.stream().mapToDouble((bar) -> pen.width("ChartLabel", bar.name())).max().orElse(0) + GAP;
		double pitch = Math.min(THICK + GAP, box.getHeight() / Math.max(1, this.bars.size()));
		double thick = pitch - GAP;
		double y = box.getY();
		for (Bar bar : this.bars) {
			pen.text("ChartLabel", bar.name(), box.getX(), y + thick / 2 + 4.2);
			double x = left;
			for (int i = 0; i < bar.parts().size(); i++) {
				Part part = bar.parts().get(i);
				double wide = part.percent() / ALL * (box.getMaxX() - left);
				part(graphics, pen, new Rectangle2D.Double(x, y, wide, thick), i, part);
				x += wide;
			}
			y += pitch;
		}
	}

	private static void part(Graphics2D graphics, Pen pen, Rectangle2D area, int place, Part part) {
		pen.fill((place % 2 == 0) ? "StackedPale" : "StackedDeep", area);
		if (place % 4 >= 2) {
			hatch(graphics, pen, area);
		}
		pen.draw("StackedPale", area, 0.8);
		String words = (pen.width("ChartLabel", part.name()) + 2 * GAP <= area.getWidth()) ? part.name() : part.share();
		double width = pen.width("ChartLabel", words);
		if (width + 4 <= area.getWidth()) {
			double x = area.getCenterX() - width / 2;
			// No line of a pattern runs through words.
			pen.fill((place % 2 == 0) ? "StackedPale" : "StackedDeep",
					new Rectangle2D.Double(x - 2, area.getCenterY() - 8, width + 4, 16));
			pen.text("ChartLabel", words, x, area.getCenterY() + 4.2);
		}
	}

	private static void hatch(Graphics2D graphics, Pen pen, Rectangle2D area) {
		Shape clip = graphics.getClip();
		graphics.clip(area);
		for (double x = area.getX() - area.getHeight(); x < area.getMaxX(); x += HATCH) {
			pen.draw("StackedDeep", new Line2D.Double(x, area.getMaxY(), x + area.getHeight(), area.getY()), 0.7);
		}
		graphics.setClip(clip);
	}

}
