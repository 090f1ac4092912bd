package uk.quartile.packs.figures.returns;

import java.time.LocalDate;

import uk.quartile.domain.Quarter;

/**
 * An older quarter's return that changed most figures of the one it took the place of:
 * the quarter reported on may bear its label.
 *
 * @param authority code, or codes joined by plus signs
 * @param quarter that it bears
 * @param receivedOn day (in Europe/London) on which it came
 */
public record Relabelled(String authority, Quarter quarter, LocalDate receivedOn) {
}
