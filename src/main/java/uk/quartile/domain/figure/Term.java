package uk.quartile.domain.figure;

import uk.quartile.domain.Written;

/** One of the two numbers that a figure is made of. */
public enum Term implements Written {

	NUMERATOR("numerator"),

	DENOMINATOR("denominator");

	private final String written;

	Term(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
