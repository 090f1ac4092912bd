/**
 * The figures of one comparison, as documents take them up.
 */
@NullMarked
package uk.quartile.packs.figures;

import org.jspecify.annotations.NullMarked;
