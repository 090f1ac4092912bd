package uk.quartile.packs.figures;

import org.jspecify.annotations.Nullable;

/**
 * What was first returned for a figure and for those that it is compared with, where that
 * is no longer in force.
 *
 * @param now of the figure itself; null where it is as first returned
 * @param previous of the quarter before, likewise
 * @param yearEarlier of the same quarter a year before, likewise
 */
public record Revisions(@Nullable Revision now, @Nullable Revision previous, @Nullable Revision yearEarlier) {
}
