/**
 * The rates of areas and groups, and the figures that are made of them, before anything
 * is compared.
 */
@NullMarked
package uk.quartile.comparison.area;

import org.jspecify.annotations.NullMarked;
