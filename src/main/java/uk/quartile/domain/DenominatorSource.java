package uk.quartile.domain;

/** Where the denominator of a figure came from. */
public enum DenominatorSource implements Written {

	RETURNED("returned"),

	POPULATION("population"),

	PUBLISHED("published");

	private final String written;

	DenominatorSource(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
