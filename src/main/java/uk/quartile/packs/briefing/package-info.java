/**
 * The briefing of an authority: one page, by which a councillor with ten minutes knows.
 */
@NullMarked
package uk.quartile.packs.briefing;

import org.jspecify.annotations.NullMarked;
