package uk.quartile.packs.layout;

import net.sf.jasperreports.engine.type.OrientationEnum;

/** A4, one way or the other, with margins of 12 mm. Lengths are in points. */
public enum Paper {

	PORTRAIT(595, 842),

	LANDSCAPE(842, 595);

	static final int MARGIN = 34;

	private final int width;

	private final int height;

	Paper(int width, int height) {
		this.width = width;
		this.height = height;
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

	OrientationEnum orientation() {
		return (this == LANDSCAPE) ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT;
	}

	/** How wide blocks are. */
	public int room() {
		return this.width - 2 * MARGIN;
	}

}
