/** What is said of changes on the year. */
@NullMarked
package uk.quartile.packs.telling.change;

import org.jspecify.annotations.NullMarked;
