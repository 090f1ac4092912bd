package uk.quartile.packs.figures;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.DenominatorSource;

/**
 * Numerator and denominator.
 *
 * @param numerator null where there is none
 * @param denominator null where there is none
 * @param source where the denominator came from
 * @param populationYear mid-year of the population, where that is the denominator
 * @param populationRelease release of that estimate
 * @param other by what they are counted, in words that begin with {@code counted}; null
 * where by the definition of their quarter
 */
public record MadeOf(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
		@Nullable DenominatorSource source, @Nullable Integer populationYear, @Nullable String populationRelease,
		@Nullable String other) {
}
