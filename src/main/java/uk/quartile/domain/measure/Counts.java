package uk.quartile.domain.measure;

import uk.quartile.domain.Written;

/**
 * Whether numbers are of whole things (children) or may have fractions (full-time
 * equivalents).
 */
public enum Counts implements Written {

	WHOLE("whole"),

	FRACTIONAL("fractional");

	private final String written;

	Counts(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
