/**
 * Charts, from figures to what is drawn.
 */
@NullMarked
package uk.quartile.packs.charts;

import org.jspecify.annotations.NullMarked;
