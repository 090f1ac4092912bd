package uk.quartile.console.record;

import uk.quartile.domain.Quarter;

/**
 * Whose record is looked at, and when.
 *
 * @param authority GSS code of one that there is
 * @param quarter of commentary and signatures
 */
record Subject(String authority, Quarter quarter) {

	/** In addresses. */
	public String query() {
		return "authority=" + this.authority + "&quarter=" + this.quarter;
	}

}
