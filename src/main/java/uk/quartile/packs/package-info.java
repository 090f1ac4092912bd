/**
 * Turns figures into the documents a committee reads.
 */
@NullMarked
package uk.quartile.packs;

import org.jspecify.annotations.NullMarked;
