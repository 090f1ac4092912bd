package uk.quartile.domain.verdict;

import uk.quartile.domain.Written;

/** How a change is told from chance. */
public enum ChanceTest implements Written {

	/** Of counts and rates: the later over the earlier. */
	RATE_RATIO("rate-ratio"),

	/** Of percentages: the difference in points, by Newcombe's method. */
	NEWCOMBE("newcombe");

	private final String written;

	ChanceTest(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
