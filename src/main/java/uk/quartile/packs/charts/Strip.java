package uk.quartile.packs.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.layout.Drawn;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.telling.Places;
import uk.quartile.packs.telling.Values;

/**
 * Where a figure lies among those of all authorities of England: a pale range of them,
 * but for one in forty at each end, its middle half darker, England's value as a line,
 * the similar areas' as a diamond, and the figure's own sign. The best is to the right;
 * where no direction is good, the highest. What lies beyond an end is drawn at that end.
 *
 * @param worst value at the left end
 * @param best value at the right end
 * @param lower quartile; null where no middle half is told
 * @param upper quartile, likewise
 * @param own value
 * @param england null where there is none
 * @param similar areas' median; null where there is none
 * @param sign of the figure's position
 */
public record Strip(double worst, double best, @Nullable Double lower, @Nullable Double upper, double own,
		@Nullable Double england, @Nullable Double similar, Sign sign) implements Drawn {

	private static final double RADIUS = 7.5;

	private static final double HALF_BAR = 4.5;

	private static final double HALF_LINE = 9.5;

	/** Of a figure that has a value. */
	public static Strip of(Figure figure, double value, Spread.OfEngland all, Sign sign) {
		boolean low = figure.measure().polarity() == Polarity.LOW_IS_GOOD;
		return new Strip(low ? all.reach().high() : all.reach().low(), low ? all.reach().low() : all.reach().high(),
				all.quartiles().lower(), all.quartiles().upper(), value, figure.england().value(),
				figure.neighbours().value(), sign);
	}

	/**
	 * Among the authorities of the region, from the least to the most, where too few of
	 * England's are known.
	 * @param among values of the region's authorities, its own too
	 */
	public static Strip ofRegion(Figure figure, double value, DoubleSummaryStatistics among, Sign sign) {
		boolean low = figure.measure().polarity() == Polarity.LOW_IS_GOOD;
		return new Strip(low ? among.getMax() : among.getMin(), low ? among.getMin() : among.getMax(), null, null,
				value, figure.england().value(), figure.neighbours().value(), sign);
	}

	/**
	 * What that says:
	 * {@code Leicester, 63.4%; England 84.5%; the region’s authorities lie between 63.4% and 97.1%.}
	 */
	public static String wordsOfRegion(String name, Figure figure, double value, DoubleSummaryStatistics among) {
		Measure measure = figure.measure();
		Double england = figure.england().value();
		return name + ", " + Values.value(measure, value) + ";"
				+ ((england != null) ? " England " + Values.value(measure, england) + ";" : "")
				+ " the region\u2019s authorities lie between " + Values.value(measure, among.getMin()) + " and "
				+ Values.value(measure, among.getMax()) + ".";
	}

	/**
	 * What it says:
	 * {@code Leicester, 63.4%, is 132nd of 136; England 84.5%; half of all authorities lie between 79.1% and 92.3%.}
	 */
	public static String words(String name, Figure figure, double value, Spread.OfEngland all) {
		Measure measure = figure.measure();
		Spread.InEngland place = figure.others().spread().inEngland();
		Double england = figure.england().value();
		return name + ", " + Values.value(measure, value)
				+ ((place != null) ? ", is " + Places.inEngland(figure, place) : "") + ";"
				+ ((england != null) ? " England " + Values.value(measure, england) + ";" : "")
				+ " half of all authorities lie between " + Values.value(measure, all.quartiles().lower()) + " and "
				+ Values.value(measure, all.quartiles().upper()) + ".";
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style) {
		double y = box.getCenterY();
		double left = box.getX() + RADIUS;
		double width = box.getWidth() - 2 * RADIUS;
		bar(graphics, left, left + width, y, "StripAll", style);
		if (this.lower != null && this.upper != null) {
			double one = left + share(this.lower) * width;
			double other = left + share(this.upper) * width;
			bar(graphics, Math.min(one, other), Math.max(one, other), y, "StripMiddle", style);
		}
		if (this.england != null) {
			double x = left + share(this.england) * width;
			graphics.setColor(style.ink("SignSimilarAreas"));
			graphics.setStroke(new BasicStroke(1.6f));
			graphics.draw(new Line2D.Double(x, y - HALF_LINE, x, y + HALF_LINE));
		}
		if (this.similar != null) {
			Sign.SIMILAR_AREAS.draw(graphics, left + share(this.similar) * width, y, RADIUS - 1, style);
		}
		this.sign.draw(graphics, left + share(this.own) * width, y, RADIUS, style);
	}

	private static void bar(Graphics2D graphics, double from, double to, double y, String style, HouseStyle house) {
		Rectangle2D bar = new Rectangle2D.Double(from, y - HALF_BAR, to - from, 2 * HALF_BAR);
		graphics.setColor(house.fill(style));
		graphics.fill(bar);
		graphics.setColor(house.ink(style));
		graphics.setStroke(new BasicStroke(0.75f));
		graphics.draw(bar);
	}

	/** 0 at the left end, 1 at the right; in the middle where all are the same. */
	double share(double value) {
		return (this.best == this.worst) ? 0.5
				: Math.min(1, Math.max(0, (value - this.worst) / (this.best - this.worst)));
	}

}
