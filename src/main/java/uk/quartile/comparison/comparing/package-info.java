/**
 * Rates become changes, places, comparators and verdicts. Pure functions on what was
 * read: nothing here knows of a database or a batch.
 */
@NullMarked
package uk.quartile.comparison.comparing;

import org.jspecify.annotations.NullMarked;
