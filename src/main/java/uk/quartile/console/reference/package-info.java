/**
 * The reference tables and {@code jobs/}: what is in force, since when, what is wrong
 * with what lies there, and every version that was received.
 */
@NullMarked
package uk.quartile.console.reference;

import org.jspecify.annotations.NullMarked;
