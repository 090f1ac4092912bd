/**
 * Explains one figure. A way in, and no stage: it writes nothing, and needs no right to
 * run. It recomputes rather than repeats: it reads what was received (lines of returns,
 * reference tables), never what a stage computed; works every rate out anew by
 * {@link uk.quartile.figures.Formula}, and hands the rates to the same pure comparison
 * that the job uses, so that an explanation can't agree with a figure that is wrong.
 */
@NullMarked
package uk.quartile.explanation;

import org.jspecify.annotations.NullMarked;
