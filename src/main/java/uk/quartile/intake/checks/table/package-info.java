/**
 * Checks of the header and the shape of the rows.
 */
@NullMarked
package uk.quartile.intake.checks.table;

import org.jspecify.annotations.NullMarked;
