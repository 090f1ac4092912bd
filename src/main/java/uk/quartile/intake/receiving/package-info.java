/**
 * How returns are found, compared with what was received before, checked and kept.
 */
@NullMarked
package uk.quartile.intake.receiving;

import org.jspecify.annotations.NullMarked;
