package uk.quartile.disclosure;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier edition has shown of a figure.
 *
 * @param of which figure
 * @param numerator as it was shown
 * @param denominator as it was shown; null where there was none
 */
record Earlier(Decision.Of of, BigDecimal numerator, @Nullable BigDecimal denominator) {
}
