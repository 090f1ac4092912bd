/** What is said in a sentence of one figure, for who reads no table. */
@NullMarked
package uk.quartile.packs.telling.brief;

import org.jspecify.annotations.NullMarked;
