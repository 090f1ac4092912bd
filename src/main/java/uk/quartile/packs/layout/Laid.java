package uk.quartile.packs.layout;

import java.util.ArrayList;
import java.util.List;

import net.sf.jasperreports.engine.JRPrintElement;

/**
 * Something set, beginning at the left upper corner.
 *
 * @param elements with their places from that corner
 * @param height in points
 */
record Laid(List<JRPrintElement> elements, int height) {

	/** Nothing, so high. */
	static Laid nothing(int height) {
		return new Laid(List.of(), height);
	}

	/** Moves it. */
	Laid at(int x, int y) {
		this.elements.forEach((element) -> {
			element.setX(element.getX() + x);
			element.setY(element.getY() + y);
		});
		return this;
	}

	/** One below the other. */
	static Laid below(List<Laid> parts) {
		List<JRPrintElement> elements = new ArrayList<>();
		int y = 0;
		for (Laid part : parts) {
			elements.addAll(part.at(0, y).elements());
			y += part.height();
		}
		return new Laid(elements, y);
	}

}
