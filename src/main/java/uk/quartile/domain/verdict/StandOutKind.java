package uk.quartile.domain.verdict;

import uk.quartile.domain.Written;

/** The lists of figures that stand out. */
public enum StandOutKind implements Written {

	/** Worse and getting worse. */
	EXCEPTION("exception"),

	/** Better, and not getting worse. */
	GOING_WELL("going-well"),

	/** Moved, and neither good nor bad in itself. */
	MARKED_CHANGE("marked-change"),

	/** Not worse, and getting worse. */
	SLIPPING("slipping");

	private final String written;

	StandOutKind(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
