/**
 * What Spring sets up for one run, and the database that it works on.
 */
@NullMarked
package uk.quartile.run.context;

import org.jspecify.annotations.NullMarked;
