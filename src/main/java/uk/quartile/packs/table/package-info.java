/**
 * The table of a measure: its rows, cells and the room they take.
 */
@NullMarked
package uk.quartile.packs.table;

import org.jspecify.annotations.NullMarked;
