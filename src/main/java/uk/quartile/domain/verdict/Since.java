package uk.quartile.domain.verdict;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;

/** The earlier quarters that each figure is held against. */
public enum Since implements Written {

	PREVIOUS_QUARTER("previous-quarter"),

	YEAR_EARLIER("year-earlier");

	private final String written;

	Since(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

	/** That quarter, of a later one. */
	public Quarter before(Quarter quarter) {
		return (this == PREVIOUS_QUARTER) ? quarter.previous() : quarter.yearEarlier();
	}

}
