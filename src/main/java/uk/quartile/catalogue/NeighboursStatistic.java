package uk.quartile.catalogue;

import uk.quartile.domain.Written;

/** What stands for the values of an authority's statistical neighbours. */
public enum NeighboursStatistic implements Written {

	MEDIAN("median"),

	/** Each authority counts alike, however large. */
	MEAN("mean");

	private final String written;

	NeighboursStatistic(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
