package uk.quartile.domain.measure;

import uk.quartile.domain.Written;

/** Which direction is good. */
public enum Polarity implements Written {

	HIGH_IS_GOOD("high-is-good"),

	LOW_IS_GOOD("low-is-good"),

	/** Neither good nor bad in itself. */
	NEUTRAL("neutral");

	private final String written;

	Polarity(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
