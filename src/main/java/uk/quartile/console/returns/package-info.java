/**
 * The pages of one return: what was received, what is wrong with it, and sending another.
 */
@NullMarked
package uk.quartile.console.returns;

import org.jspecify.annotations.NullMarked;
