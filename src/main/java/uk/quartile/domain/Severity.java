package uk.quartile.domain;

/** What a finding does to the return it is about. */
public enum Severity implements Written {

	/** Rejects the whole return. */
	ERROR("error"),

	/** Rejects nothing. */
	WARNING("warning");

	private final String written;

	Severity(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
