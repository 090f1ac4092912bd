/**
 * From the bytes of a file to rows and columns, whatever spreadsheet wrote them.
 */
@NullMarked
package uk.quartile.intake.reading;

import org.jspecify.annotations.NullMarked;
