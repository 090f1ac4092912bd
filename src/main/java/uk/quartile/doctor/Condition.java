package uk.quartile.doctor;

import uk.quartile.domain.Written;

/** How well a part of an installation is. */
public enum Condition implements Written {

	WELL("ok"),

	/** Runs can be made, and something should be seen to. */
	DOUBTFUL("warning"),

	/** Runs can't be made, or don't do what they are to. */
	WRONG("wrong");

	private final String written;

	Condition(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
