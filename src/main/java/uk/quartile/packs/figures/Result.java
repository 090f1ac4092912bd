package uk.quartile.packs.figures;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.NoFigure;

/**
 * A value with its interval.
 *
 * @param value in the measure's unit; null where it can't be had
 * @param lower 95% limit
 * @param upper 95% limit
 * @param undefined why there is no value; null where there is one
 */
public record Result(@Nullable Double value, @Nullable Double lower, @Nullable Double upper,
		@Nullable NoFigure undefined) {
}
