/**
 * What may be said of figures, and the sentences that say it.
 */
@NullMarked
package uk.quartile.packs.telling;

import org.jspecify.annotations.NullMarked;
