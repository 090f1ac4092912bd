package uk.quartile.comparison;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;

/**
 * An accepted return that no later one has displaced.
 *
 * @param authority who returned
 * @param quarter for which
 * @param sha256 of its bytes
 * @param unsigned whether it is to be signed and isn't
 */
record ReturnInForce(Footprint authority, Quarter quarter, String sha256, boolean unsigned) {

	String place() {
		return "returns/" + this.quarter + "/" + this.authority;
	}

}
