package uk.quartile.domain.figure;

import uk.quartile.domain.Written;

/** Where the number came from that a count was divided by. */
public enum DenominatorSource implements Written {

	/** From the return itself. */
	RETURNED("returned"),

	/** From the population estimates. */
	POPULATION("population"),

	/** With the count, as published: of a group, where its own returns fall short. */
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
