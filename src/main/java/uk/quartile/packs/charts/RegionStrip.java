package uk.quartile.packs.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Drawn;
import uk.quartile.packs.layout.Sign;

/**
 * The regions of England on one line, from the lowest to the highest: the others as
 * crosses, England as a bar, and the region's own sign before them. All in the measure's
 * unit.
 *
 * @param others values of the other regions; at least one
 * @param own the region's; null where it has none
 * @param england England's value; null where there is none
 * @param sign of the region's position
 */
public record RegionStrip(List<Double> others, @Nullable Double own, @Nullable Double england,
		Sign sign) implements Drawn {

	private static final double OWN = 6;

	private static final double OTHER = 3.4;

	private static final double MARGIN = 8;

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		double middle = box.getCenterY();
		new Pen(graphics, style).fill("ChartAxis",
				new Rectangle2D.Double(box.getX() + MARGIN, middle - 0.4, box.getWidth() - 2 * MARGIN, 0.8));
		this.others.forEach((value) -> Sign.OTHER_REGION.draw(graphics, x(value, box), middle, OTHER, style));
		if (this.england != null) {
			Sign.ENGLAND.draw(graphics, x(this.england, box), middle, OWN, style);
		}
		if (this.own != null) {
			this.sign.draw(graphics, x(this.own, box), middle, OWN, style);
		}
	}

	private double x(double value, Rectangle2D box) {
		return box.getX() + MARGIN + share(value) * (box.getWidth() - 2 * MARGIN);
	}

	/** 0 at the lowest region, 1 at the highest; in the middle where all are the same. */
	double share(double value) {
		double least = this.others.stream().mapToDouble(Double::doubleValue).min().orElse(value);
		double most = this.others.stream().mapToDouble(Double::doubleValue).max().orElse(value);
		if (this.own != null) {
			least = Math.min(least, this.own);
			most = Math.max(most, this.own);
		}
		return (least == most) ? 0.5 : Math.max(0, Math.min(1, (value - least) / (most - least)));
	}

}
