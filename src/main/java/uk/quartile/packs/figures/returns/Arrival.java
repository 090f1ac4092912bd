package uk.quartile.packs.figures.returns;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * When an authority's return came.
 *
 * @param authority GSS code, also of one that returned jointly
 * @param quarter of the return
 * @param acceptedOn day of the first receipt that was accepted, where returns are due;
 * null if none was
 * @param rejectedFirst whether a submission was rejected before that
 */
public record Arrival(String authority, Quarter quarter, @Nullable LocalDate acceptedOn, boolean rejectedFirst) {
}
