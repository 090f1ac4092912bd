package uk.quartile.packs.layout;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import uk.quartile.packs.accessible.HouseStyle;

/**
 * A shape with one meaning in all documents. A word with the same meaning always stands
 * beside it.
 */
public enum Sign implements Drawn {

	BETTER("SignBetter", Form.DOT),

	WORSE("SignWorse", Form.DIAMOND),

	SIMILAR("SignSimilar", Form.RING),

	HIGHER("SignNeutral", Form.SQUARE),

	LOWER("SignNeutral", Form.SQUARE),

	NOT_JUDGED("SignNotJudged", Form.DOT),

	/** Of plans and targets. */
	GREEN("SignGreen", Form.DOT),

	AMBER("SignAmber", Form.TRIANGLE),

	RED("SignRed", Form.SQUARE),

	/** The median of the statistical neighbours. */
	SIMILAR_AREAS("SignSimilarAreas", Form.OPEN_DIAMOND),

	/** England's value. */
	ENGLAND("SignSimilarAreas", Form.BAR),

	/** A region other than the reader's. */
	OTHER_REGION("SignNeutral", Form.CROSS);

	private enum Form {

		DOT, DIAMOND, RING, SQUARE, TRIANGLE, OPEN_DIAMOND, BAR, CROSS

	}

	private final String style;

	private final Form form;

	Sign(String style, Form form) {
		this.style = style;
		this.form = form;
	}

	@Override
	public void draw(Graphics2D graphics, Rectangle2D box, HouseStyle house) {
		draw(graphics, box.getCenterX(), box.getCenterY(), Math.min(box.getWidth(), box.getHeight()) / 2, house);
	}

	/**
	 * Draws it about a point.
	 * @param radius of the circle that it fills, in points
	 */
	public void draw(Graphics2D graphics, double x, double y, double radius, HouseStyle house) {
		Shape shape = shape(x, y, radius);
		boolean open = this.form == Form.RING || this.form == Form.OPEN_DIAMOND;
		graphics.setColor(open ? house.fill(this.style) : house.ink(this.style));
		graphics.fill(shape);
		if (open) {
			graphics.setColor(house.ink(this.style));
			graphics.setStroke(new BasicStroke((this.form == Form.RING) ? 1.8f : 1.2f));
			graphics.draw(shape);
		}
	}

	private Shape shape(double x, double y, double radius) {
		double square = radius * 0.78;
		return switch (this.form) {
			case DOT -> new Ellipse2D.Double(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
			case RING -> new Ellipse2D.Double(x - radius * 0.75, y - radius * 0.75, radius * 1.5, radius * 1.5);
			case SQUARE -> new Rectangle2D.Double(x - square, y - square, 2 * square, 2 * square);
			case DIAMOND -> polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
			case OPEN_DIAMOND ->
				polygon(x, y - radius * 0.9, x + radius * 0.75, y, x, y + radius * 0.9, x - radius * 0.75, y);
			case TRIANGLE -> polygon(x, y - radius * 0.9, x + radius, y + radius * 0.8, x - radius, y + radius * 0.8);
			case CROSS -> cross(x, y, radius);
			case BAR -> new Rectangle2D.Double(x - 0.8, y - radius * 1.2, 1.6, radius * 2.4);
		};
	}

	/** Two slanting bars. */
	private static Shape cross(double x, double y, double radius) {
		double thick = radius * 0.3;
		Path2D cross = new Path2D.Double(Path2D.WIND_NON_ZERO);
		for (int slope : new int[] { 1, -1 }) {
			double rise = slope * radius;
			cross.append(polygon(x - radius - thick, y - rise, x - radius + thick, y - rise, x + radius + thick,
					y + rise, x + radius - thick, y + rise), false);
		}
		return cross;
	}

	private static Shape polygon(double... corners) {
		Path2D path = new Path2D.Double();
		path.moveTo(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			path.lineTo(corners[i], corners[i + 1]);
		}
		path.closePath();
		return path;
	}

}
