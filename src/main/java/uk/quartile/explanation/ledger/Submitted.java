package uk.quartile.explanation.ledger;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;

/**
 * One receipt of a return, and what it said of the measure.
 *
 * @param authority footprint that it was sent for
 * @param file below {@code input/}
 * @param sha256 of its bytes
 * @param takenIn when
 * @param accepted by the newest check
 * @param inForce whether figures rest on it
 * @param line of the measure; null where it has none, or the return was rejected
 * @param withdrawn when, by whom and why; null where it wasn't
 * @param findings for which it was rejected
 */
public record Submitted(String authority, String file, String sha256, Instant takenIn, boolean accepted,
		boolean inForce, @Nullable CountedLine line, @Nullable String withdrawn, List<Finding> findings) {
}
