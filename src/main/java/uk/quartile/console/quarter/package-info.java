/** The page that shows how a quarter's returns stand, and what needs doing. */
@NullMarked
package uk.quartile.console.quarter;

import org.jspecify.annotations.NullMarked;
