package uk.quartile.disclosure;

import uk.quartile.domain.Written;

/** Why a figure is withheld. */
enum Reason implements Written {

	/** A count, or a group, is so small that it tells of single people. */
	PRIMARY("primary"),

	/** All but a few are counted: who isn't can be told. */
	COMPLEMENT("complement"),

	/** Another figure could be told from it. */
	SECONDARY("secondary"),

	/** Its authority doesn't let others see it. */
	SHARING("sharing"),

	/** It was withheld where it comes from. */
	AT_SOURCE("at source");

	private final String written;

	Reason(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
