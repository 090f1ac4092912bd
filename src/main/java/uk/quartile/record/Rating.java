package uk.quartile.record;

import uk.quartile.domain.Written;

/** How an action goes, as its owner rates it. */
public enum Rating implements Written {

	DONE("done"),

	/** On the way, as planned. */
	GREEN("green"),

	/** At risk. */
	AMBER("amber"),

	/** Off the way, or not begun. */
	RED("red");

	private final String written;

	Rating(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
