package uk.quartile.packs.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

import uk.quartile.packs.accessible.HouseStyle;

/** Draws in the styles of the house. */
final class Pen {

	private final Graphics2D graphics;

	private final HouseStyle style;

	Pen(Graphics2D graphics, HouseStyle style) {
		this.graphics = graphics;
		this.style = style;
	}

	double width(String name, String text) {
		return this.style.width(name, text);
	}

	void text(String name, String text, double x, double baseline) {
		this.graphics.setFont(this.style.font(name));
		this.graphics.setColor(this.style.ink(name));
		this.graphics.drawString(text, (float) x, (float) baseline);
	}

	/** Text that ends at x. */
	void textTo(String name, String text, double x, double baseline) {
		text(name, text, x - width(name, text), baseline);
	}

	/** An area in a style's background. */
	void fill(String name, Shape area) {
		this.graphics.setColor(this.style.fill(name));
		this.graphics.fill(area);
	}

	/** A line in a style's colour. */
	void draw(String name, Shape line, double thickness) {
		this.graphics.setColor(this.style.ink(name));
		this.graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		this.graphics.draw(line);
	}

	void line(String name, double x, double y, double toX, double toY, double thickness) {
		draw(name, new Line2D.Double(x, y, toX, toY), thickness);
	}

	/** A line of dashes in a style's colour. */
	void dash(String name, Shape line, double thickness, float... dashes) {
		this.graphics.setColor(this.style.ink(name));
		this.graphics
			.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
		this.graphics.draw(line);
	}

	/** A dot in a style's colour. */
	void dot(String name, double x, double y, double radius) {
		this.graphics.setColor(this.style.ink(name));
		this.graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
	}

	/** A polygon through corners, x and y in turn. */
	static Path2D polygon(double... corners) {
		Path2D path = new Path2D.Double();
		path.moveTo(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			path.lineTo(corners[i], corners[i + 1]);
		}
		path.closePath();
		return path;
	}

}
