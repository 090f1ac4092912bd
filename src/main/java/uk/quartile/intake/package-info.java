/**
 * The first stage: finds returns, reads the dialects that spreadsheets write, checks each
 * return as a whole and keeps every submission with what the checks said of it.
 *
 * <p>
 * Here is how returns are found, compared with what was received before, and kept. Rooms
 * of its own have the bytes ({@code reading}), what they say ({@code returns}) and what
 * is asked of it ({@code checks}); {@link uk.quartile.intake.receiving.Checks} lists
 * every check.
 */
@NullMarked
package uk.quartile.intake;

import org.jspecify.annotations.NullMarked;
