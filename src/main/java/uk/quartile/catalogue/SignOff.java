package uk.quartile.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * That somebody stands by a return.
 *
 * @param line of the file
 * @param authority code, or codes joined by plus signs
 * @param quarter of the return
 * @param sha256 of the submission that was signed; null for the newest of the day
 * @param name of who signed
 * @param role such as {@code Director of Children's Services}
 * @param signedOn day of the signature
 */
public record SignOff(int line, String authority, Quarter quarter, @Nullable String sha256, String name, String role,
		LocalDate signedOn) {
}
