/** How a figure differs from an earlier one, and whether chance alone would make it. */
@NullMarked
package uk.quartile.comparison.change;

import org.jspecify.annotations.NullMarked;
