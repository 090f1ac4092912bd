/**
 * The tables that programs read: every figure of a comparison, and what the checks said
 * of each return.
 */
@NullMarked
package uk.quartile.packs.csv;

import org.jspecify.annotations.NullMarked;
