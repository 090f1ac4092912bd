/**
 * Checks of the version of the dictionary by which a return says that it is filled in.
 */
@NullMarked
package uk.quartile.intake.checks.dictionary;

import org.jspecify.annotations.NullMarked;
