/** The settings and reference tables as they stand, for pages that need them. */
@NullMarked
package uk.quartile.console.inputs;

import org.jspecify.annotations.NullMarked;
