/**
 * What analysts change without a programmer: the measures and settings of {@code jobs/}
 * and the reference tables of {@code input/reference/}, loaded, checked and kept.
 */
@NullMarked
package uk.quartile.catalogue;

import org.jspecify.annotations.NullMarked;
