package uk.quartile.disclosure.witness;

import uk.quartile.domain.Written;

/** How counts stand to one another, so that one can be told from the others. */
public enum Kind implements Written {

	/** Areas add up to a group, whose count is shown rounded. */
	ROUNDED_TOTAL("rounded-total"),

	/** Areas add up to a group, whose count is published elsewhere. */
	PUBLISHED_TOTAL("published-total"),

	/** Areas that count together are shown beside their parts. */
	JOINT("joint"),

	/** Parts and the rest make the whole. */
	COMPLEMENT("complement"),

	/** The parts of a split make the whole. */
	SPLIT("split"),

	/** One count includes the other. */
	PART("part-of"),

	/** Four quarters make the year. */
	YEAR("year"),

	/** A stock, its predecessor, and what came and went. */
	STOCK("stock"),

	/** The same count is shown by another figure, in a table or by an edition. */
	SHOWN("shown");

	private final String written;

	Kind(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
