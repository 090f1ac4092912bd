/**
 * The files of one region, quarter and edition: each whole or not there at all, and
 * together committed by their manifest.
 */
@NullMarked
package uk.quartile.packs.output;

import org.jspecify.annotations.NullMarked;
