package uk.quartile.intake.history;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.intake.reading.Cells;
import uk.quartile.intake.returns.Place;

/**
 * An accepted return, as far as it can be held against others.
 *
 * @param place what return it is
 * @param file as findings name it
 * @param lines in the order of the file
 * @param cells where they stand in a workbook; null if they came as text
 */
public record StatedReturn(Place place, String file, List<Stated> lines, @Nullable Cells cells) {
}
