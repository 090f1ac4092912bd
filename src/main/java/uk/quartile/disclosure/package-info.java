/**
 * The fourth stage: what an edition may show. It decides once for a comparison and
 * edition, of each figure that any document or table can show, and says why; whoever
 * prints a figure reads it through these decisions. Nothing that is decided is changed:
 * what was shown once stays known.
 */
@NullMarked
package uk.quartile.disclosure;

import org.jspecify.annotations.NullMarked;
