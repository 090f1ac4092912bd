package uk.quartile.domain.verdict;

import uk.quartile.domain.Written;

/** What the distance of a figure that stands out is taken from. */
public enum StandOutFrom implements Written {

	/** Where England's value may be judged by. */
	ENGLAND("england"),

	/** Where England's may not. */
	REGION("region"),

	/** The area's own figure of the same quarter a year before. */
	YEAR_EARLIER("year-earlier");

	private final String written;

	StandOutFrom(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
