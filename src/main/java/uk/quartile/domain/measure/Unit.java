package uk.quartile.domain.measure;

import uk.quartile.domain.Written;

/**
 * The unit of a measure's value, and what numerator over denominator is multiplied by.
 */
public enum Unit implements Written {

	PER_10000("per-10000", 10_000),

	PERCENT("percent", 100),

	AVERAGE("average", 1),

	RATIO("ratio", 1),

	/** The numerator alone; there is no denominator. */
	COUNT("count", 1);

	private final String written;

	private final int multiplier;

	Unit(String written, int multiplier) {
		this.written = written;
		this.multiplier = multiplier;
	}

	@Override
	public String written() {
		return this.written;
	}

	public int multiplier() {
		return this.multiplier;
	}

}
