package uk.quartile.domain.verdict;

import uk.quartile.domain.Written;

/** How a value stands to its target. */
public enum TargetRating implements Written {

	/** Meets it. */
	GREEN("green"),

	/** Misses it within the tolerance. */
	AMBER("amber"),

	/** Misses it by more. */
	RED("red");

	private final String written;

	TargetRating(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
