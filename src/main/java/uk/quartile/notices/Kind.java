package uk.quartile.notices;

import uk.quartile.domain.Written;

/** What people are told of. */
public enum Kind implements Written {

	/** To the authority's contacts, with the receipt. */
	RETURN_REJECTED("return-rejected"),

	/** To the authority's contacts. */
	RETURN_LATE("return-late"),

	/** To the authority's contacts. */
	SIGN_OFF_MISSING("sign-off-missing"),

	/** To the contacts of the committee's authority. */
	PAPER_DUE("paper-due"),

	/** To the hub. */
	RUN_FINISHED("run-finished"),

	/** To the hub: it is not tried again before the next night. */
	RUN_FAILED("run-failed");

	private final String written;

	Kind(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
