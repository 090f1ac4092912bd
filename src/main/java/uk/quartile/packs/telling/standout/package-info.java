/** What is said of figures that stand out, or are in doubt. */
@NullMarked
package uk.quartile.packs.telling.standout;

import org.jspecify.annotations.NullMarked;
