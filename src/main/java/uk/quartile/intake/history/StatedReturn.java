package uk.quartile.intake.history;

import java.util.List;

import uk.quartile.intake.returns.Place;

/**
 * An accepted return, as far as it can be held against others.
 *
 * @param place what return it is
 * @param file as findings name it
 * @param lines in the order of the file
 */
public record StatedReturn(Place place, String file, List<Stated> lines) {
}
