package uk.quartile.domain.verdict;

import uk.quartile.domain.Written;

/** How a figure stands against a comparator's, beyond chance. */
public enum Verdict implements Written {

	BETTER("better"),

	WORSE("worse"),

	SIMILAR("similar"),

	/** Of a neutral measure. */
	HIGHER("higher"),

	/** Of a neutral measure. */
	LOWER("lower");

	private final String written;

	Verdict(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
