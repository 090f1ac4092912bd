/**
 * What a return says, and what it is held against.
 */
@NullMarked
package uk.quartile.intake.returns;

import org.jspecify.annotations.NullMarked;
