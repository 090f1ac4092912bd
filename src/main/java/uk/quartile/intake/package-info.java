/**
 * The first stage: finds returns, reads the dialects that spreadsheets write, checks each
 * return as a whole and keeps every submission with what the checks said of it.
 */
@NullMarked
package uk.quartile.intake;

import org.jspecify.annotations.NullMarked;
