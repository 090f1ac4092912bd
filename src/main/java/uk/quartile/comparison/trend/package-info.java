/**
 * What a series ordinarily does, whether its newest point is beyond that, and what is to
 * be expected of a target.
 */
@NullMarked
package uk.quartile.comparison.trend;

import org.jspecify.annotations.NullMarked;
