/** The pages of runs: to start one, to watch it, and what became of those before. */
@NullMarked
package uk.quartile.console.runs;

import org.jspecify.annotations.NullMarked;
