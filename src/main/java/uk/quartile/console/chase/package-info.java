/** The page of whom to write to about returns, and what was sent. */
@NullMarked
package uk.quartile.console.chase;

import org.jspecify.annotations.NullMarked;
