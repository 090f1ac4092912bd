package uk.quartile.intake.receiving;

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
 * @param against fingerprint of what it was checked against
 * @param checkedOn day of that check
 * @param gone whether it was rejected, nothing was ever accepted there, and its file has
 * been taken away
 * @param withdrawn whether a decision withdraws it
 */
public record Submission(long id, String file, @Nullable Place place, String sha256, boolean accepted, String against,
		LocalDate checkedOn, boolean gone, boolean withdrawn) {

	public String key() {
		return ReturnFile.key(this.file, this.place);
	}

	/** Whether somebody has to do something about it. */
	public boolean toBeMended() {
		return !this.accepted && !this.gone && !this.withdrawn;
	}

	/** Whether its newest check was against the same, on the same day. */
	boolean checked(String against, LocalDate today) {
		return this.against.equals(against) && this.checkedOn.equals(today);
	}

}
