/**
 * Checks of a file by its name and bytes.
 */
@NullMarked
package uk.quartile.intake.checks.file;

import org.jspecify.annotations.NullMarked;
