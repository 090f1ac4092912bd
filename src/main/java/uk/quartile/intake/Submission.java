package uk.quartile.intake;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.ReturnFile;

/**
 * A receipt of a return, with its newest check.
 *
 * @param id in the table
 * @param file as it was named
 * @param place of the return; null if it couldn't be placed
 * @param sha256 of its bytes
 * @param accepted whether the newest check accepted it
 * @param catalogue fingerprint of the catalogue it was checked against
 * @param checkedOn day of that check
 */
record Submission(long id, String file, @Nullable Place place, String sha256, boolean accepted, String catalogue,
		LocalDate checkedOn) {

	String key() {
		return ReturnFile.key(this.file, this.place);
	}

	/** Whether a file with the same bytes has nothing new to say. */
	boolean settles(String sha256, String catalogue, LocalDate today) {
		return this.sha256.equals(sha256)
				&& (this.accepted || (this.catalogue.equals(catalogue) && this.checkedOn.equals(today)));
	}

}
