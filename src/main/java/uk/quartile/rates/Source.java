package uk.quartile.rates;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Fingerprint;

/**
 * What observations are derived from: a submission in force, or the file of published
 * counts.
 *
 * @param place authority and quarter, or the file's path
 * @param sha256 of its bytes
 * @param submission null for the file
 * @param comparatorCounts received file; null for a submission
 */
record Source(String place, String sha256, @Nullable Long submission, @Nullable Long comparatorCounts) {

	static final String COMPARATOR_COUNTS = "reference/comparator_counts.csv";

	/** The same place with the same bytes, derived by the same basis, is the same. */
	String fingerprint(String basis) {
		return new Fingerprint().add("basis", basis).add(this.place, this.sha256).value();
	}

}
