package uk.quartile.disclosure;

import uk.quartile.domain.Written;

/** What an edition does with a figure. */
enum Shown implements Written {

	/** As it is, at the decimals that it is printed with. */
	SHOWN("shown"),

	/** Counts to the nearest 10, and a value made of these. */
	ROUNDED("rounded"),

	/** Not at all, nor anything that is made of it. */
	WITHHELD("withheld");

	private final String written;

	Shown(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
