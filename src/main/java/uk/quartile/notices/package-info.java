/**
 * Tells people what they have to know of: by mail, in one digest a day and person, and by
 * a webhook. What is to be told is read anew after each run from how things stand, and
 * what was told is remembered, so that whatever could not be told is told by the next
 * run, unless it has settled itself.
 */
@NullMarked
package uk.quartile.notices;

import org.jspecify.annotations.NullMarked;
