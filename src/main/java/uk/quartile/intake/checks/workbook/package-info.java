/**
 * Checks of the sheet that a return stands on in a workbook.
 */
@NullMarked
package uk.quartile.intake.checks.workbook;

import org.jspecify.annotations.NullMarked;
