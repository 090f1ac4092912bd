/**
 * What time says of areas and groups: their histories put to trends, targets and longer
 * periods.
 */
@NullMarked
package uk.quartile.comparison.overtime;

import org.jspecify.annotations.NullMarked;
