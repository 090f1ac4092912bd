package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;
import uk.quartile.packs.layout.Sign;

/**
 * One row of a dot plot that a table is: its rows have the same scale, so that the lines
 * of England and the region run down all of them. All in the measure's unit.
 *
 * @param value of the area
 * @param lower 95% limit; null where there is no interval
 * @param upper 95% limit; null where there is no interval
 * @param similar what similar areas have; null where they have none
 * @param england England's value; null where there is none
 * @param region the region's; null where there is none
 * @param sign of the area's position
 * @param from value at the left end of the scale
 * @param to value at its right end, above {@code from}
 */
public record DotRow(double value, @Nullable Double lower, @Nullable Double upper, @Nullable Double similar,
		@Nullable Double england, @Nullable Double region, Sign sign, double from, double to) implements Drawn {

	private static final double RADIUS = 5.2;

	private static final double MARGIN = 8;

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		Pen pen = new Pen(graphics, style);
		double middle = box.getCenterY();
		pen.fill("ChartAxis",
				new Rectangle2D.Double(box.getX() + MARGIN, middle - 0.25, box.getWidth() - 2 * MARGIN, 0.5));
		if (this.england != null) {
			pen.line("ChartReference", x(this.england, box), box.getY(), x(this.england, box), box.getMaxY(), 1.4);
		}
		if (this.region != null) {
			double x = x(this.region, box);
			pen.dash("ChartReferenceSecond", new Line2D.Double(x, box.getY(), x, box.getMaxY()), 1.2, 3, 2.4f);
		}
		if (this.lower != null && this.upper != null) {
			pen.line("ChartWhisker", x(this.lower, box), middle, x(this.upper, box), middle, 1);
		}
		if (this.similar != null) {
			Sign.SIMILAR_AREAS.draw(graphics, x(this.similar, box), middle, RADIUS, style);
		}
		this.sign.draw(graphics, x(this.value, box), middle, RADIUS, style);
	}

	private double x(double value, Rectangle2D box) {
		double share = (value - this.from) / (this.to - this.from);
		return box.getX() + MARGIN + Math.max(0, Math.min(1, share)) * (box.getWidth() - 2 * MARGIN);
	}

}
