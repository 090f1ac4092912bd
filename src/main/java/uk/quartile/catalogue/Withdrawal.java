package uk.quartile.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A decision that a return doesn't hold.
 *
 * @param line of the file
 * @param authority code, or codes joined by plus signs
 * @param quarter of the return
 * @param sha256 of the submissions it is about; null for all up to the day of the
 * decision
 * @param decidedOn day of the decision
 * @param decidedBy who decided
 * @param reason for it
 */
public record Withdrawal(int line, String authority, String quarter, @Nullable String sha256, LocalDate decidedOn,
		String decidedBy, String reason) {
}
