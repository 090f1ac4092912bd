package uk.quartile.domain;

/** For whom a document is made. */
public enum Edition implements Written {

	/** With small numbers: not for publication. */
	RESTRICTED("restricted"),

	/** After disclosure control. */
	PUBLIC("public");

	private final String written;

	Edition(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
