package uk.quartile.packs.figures.returns;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;

/**
 * The newest submission of one return.
 *
 * @param authority code, or codes joined by plus signs
 * @param quarter of the return
 * @param file as received
 * @param sha256 of its bytes
 * @param accepted whether the newest check accepted it
 * @param withdrawn by whom and why; null where it isn't
 * @param earlierInForce whether, though it is rejected or withdrawn, an earlier
 * submission is in force
 * @param findings of the newest check, and that it is withdrawn
 */
public record Returned(String authority, Quarter quarter, String file, String sha256, boolean accepted,
		@Nullable Withdrawn withdrawn, boolean earlierInForce, List<Finding> findings) {
}
