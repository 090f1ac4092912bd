package uk.quartile.comparison;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;

/**
 * An accepted return that no later one has displaced.
 *
 * @param authority who returned
 * @param quarter for which
 * @param sha256 of its bytes
 */
record ReturnInForce(Footprint authority, Quarter quarter, String sha256) {

	String place() {
		return "returns/" + this.quarter + "/" + this.authority;
	}

}
