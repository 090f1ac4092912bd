package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;

/**
 * How many there are at each stage of the way from a contact to a plan or to care: a bar
 * a stage, as long as its count, with its share of those at the stage that it comes from.
 *
 * @param bars in the order of the way, at least one
 */
public record Funnel(List<Bar> bars) implements Drawn {

	/** From the top of one bar to that of the next, in points. */
	public static final int PITCH = 28;

	private static final double THICK = 19;

	private static final double GAP = 8;

	private static final double BASELINE = 4.2;

	/**
	 * A stage.
	 *
	 * @param name for readers
	 * @param count how many, 0 or more
	 * @param label the count as it is printed
	 * @param share of the stage it comes from, as it is printed; blank for none
	 */
	public record Bar(String name, double count, String label, String share) {
	}

	/** How high the drawing is, in points. */
	public int height() {
		return this.bars.size() * PITCH;
	}

	/** How long the longest bar may be, so that the words of this one have room. */
	private static double room(Bar bar, double most, double width, Pen pen) {
		double words = pen.width("ChartLabelStrong", bar.label()) + pen.width("ChartLabel", bar.share()) + 2 * GAP;
		return (bar.count() == 0) ? width : (width - words) * most / bar.count();
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		Pen pen = new Pen(graphics, style);
		double left = box.getX() + GAP
				+ this.bars.stream().mapToDouble((bar) -> pen.width("ChartLabel", bar.name())).max().orElse(0);
		double most = this.bars.stream().mapToDouble(Bar::count).max().orElse(0);
		double room = this.bars.stream()
			.mapToDouble((bar) -> room(bar, most, box.getMaxX() - left, pen))
			.min()
			.orElse(0);
		double y = box.getY();
		for (Bar bar : this.bars) {
			double middle = y + PITCH / 2.0;
			double length = (most == 0) ? 0 : bar.count() / most * room;
			pen.text("ChartLabel", bar.name(), box.getX(), middle + BASELINE);
			if (length > 0) {
				pen.fill("ChartBar", new Rectangle2D.Double(left, middle - THICK / 2, Math.max(1, length), THICK));
			}
			double x = left + length + GAP / 2;
			pen.text("ChartLabelStrong", bar.label(), x, middle + BASELINE);
			pen.text("ChartLabel", bar.share(), x + pen.width("ChartLabelStrong", bar.label()) + GAP,
					middle + BASELINE);
			y += PITCH;
		}
	}

}
