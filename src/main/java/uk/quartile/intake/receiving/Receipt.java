package uk.quartile.intake.receiving;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.ReturnFile;

/**
 * A checked return, to be kept.
 *
 * @param file it came in
 * @param content its bytes
 * @param submission id of the submission that was checked again; null for a new one
 * @param checked what the checks made of it
 * @param against fingerprint of what it was checked against
 * @param checkedOn day of the check
 */
public record Receipt(ReturnFile file, Content content, @Nullable Long submission, Checked checked, String against,
		LocalDate checkedOn) {
}
