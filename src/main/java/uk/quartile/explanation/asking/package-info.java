/** Which figure is asked for, and what areas are called. */
@NullMarked
package uk.quartile.explanation.asking;

import org.jspecify.annotations.NullMarked;
