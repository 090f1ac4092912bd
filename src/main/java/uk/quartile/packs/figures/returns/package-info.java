/**
 * The returns behind the figures: which came, which were rejected or withdrawn, and what
 * they changed.
 */
@NullMarked
package uk.quartile.packs.figures.returns;

import org.jspecify.annotations.NullMarked;
