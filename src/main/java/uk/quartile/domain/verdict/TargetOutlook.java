package uk.quartile.domain.verdict;

import uk.quartile.domain.Written;

/** What will happen to a target if nothing changes. */
public enum TargetOutlook implements Written {

	/** All that is ordinary meets it, and so does the value. */
	MET("will be met"),

	/** Some of what is ordinary meets it, or the value isn't as what is ordinary. */
	EITHER("may or may not be met"),

	/** Nothing that is ordinary meets it, nor does the value. */
	MISSED("will be missed");

	private final String written;

	TargetOutlook(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
