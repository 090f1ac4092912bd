package uk.quartile.packs.figures;

import uk.quartile.domain.figure.Doubt;

/**
 * A returned figure that may not be right.
 *
 * @param authority name of who returned it
 * @param doubt why
 */
public record Doubted(String authority, Doubt doubt) {
}
