package uk.quartile.packs.figures;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * What became of a figure since an earlier quarter, over the footprints that have both.
 *
 * @param earlier quarter
 * @param earlierNumerator null where there is none
 * @param earlierValue null where there is none
 * @param numerator the newer count, over the same footprints
 * @param value the newer value, over the same footprints
 * @param footprints how many were compared
 * @param risen how many of them rose
 * @param fallen how many of them fell
 * @param noneBecause why there is no change; null where there is one
 */
public record Change(Quarter earlier, @Nullable BigDecimal earlierNumerator, @Nullable Double earlierValue,
		@Nullable BigDecimal numerator, @Nullable Double value, int footprints, int risen, int fallen,
		@Nullable String noneBecause) {
}
