package uk.quartile.domain.measure;

import uk.quartile.domain.Written;

/** What a measure's count is divided by. */
public enum Denominator implements Written {

	/** Children aged 0 to 17 at the mid-year. */
	POPULATION_0_17("population-0-17"),

	/** The denominator that the return itself gives. */
	RETURNED("returned");

	private final String written;

	Denominator(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
