package uk.quartile.packs.layout;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import uk.quartile.packs.accessible.HouseStyle;

/** What draws itself as lines, areas and text, never as dots. */
public interface Drawn {

	/**
	 * Draws into a box; nothing is drawn outside it.
	 * @param box in points, with y downwards
	 * @param style gives every colour and typeface
	 */
	void draw(Graphics2D graphics, Rectangle2D box, HouseStyle style);

}
