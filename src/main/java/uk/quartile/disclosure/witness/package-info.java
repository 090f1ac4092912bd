/**
 * Whether a count can be told from what is shown, and what must not be shown lest it can.
 * That it can't is proven by a witness: other whole numbers, for cells that are not
 * shown, under which everything that is shown would look the same. Whoever doubts a
 * decision adds them up; no solver need be believed.
 */
@NullMarked
package uk.quartile.disclosure.witness;

import org.jspecify.annotations.NullMarked;
