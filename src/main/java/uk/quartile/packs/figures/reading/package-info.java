/**
 * Reads the figures of a comparison, and what was told of them before, from the tables
 * that the stages left.
 */
@NullMarked
package uk.quartile.packs.figures.reading;

import org.jspecify.annotations.NullMarked;
