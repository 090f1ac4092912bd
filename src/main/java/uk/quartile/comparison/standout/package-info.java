/**
 * What stands out among compared figures: exceptions, what goes well, and marked changes,
 * each with how far beyond chance it lies and how many of its kind chance alone would
 * give.
 */
@NullMarked
package uk.quartile.comparison.standout;

import org.jspecify.annotations.NullMarked;
