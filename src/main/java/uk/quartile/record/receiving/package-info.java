/**
 * Takes in what is on record: finds the files, checks each as a whole, and keeps every
 * receipt of each, with what was wrong with it.
 */
@NullMarked
package uk.quartile.record.receiving;

import org.jspecify.annotations.NullMarked;
