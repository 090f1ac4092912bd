/**
 * The pages of figures: a measure's, an authority's, what stands out, and why a figure is
 * what it is.
 */
@NullMarked
package uk.quartile.console.figures;

import org.jspecify.annotations.NullMarked;
