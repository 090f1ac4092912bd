/**
 * One run, from what was asked for to what came of it: the job in one sentence, what is
 * prepared before it, and what else is asked of the same database.
 */
@NullMarked
package uk.quartile.run;

import org.jspecify.annotations.NullMarked;
