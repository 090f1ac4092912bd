package uk.quartile.changes;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a line or a figure counts.
 *
 * @param numerator null where there is none
 * @param denominator null where there is none
 */
record Counts(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

	static final Counts NONE = new Counts(null, null);

	/** Of texts, of which only numbers count. */
	static Counts of(@Nullable String numerator, @Nullable String denominator) {
		return new Counts(number(numerator), number(denominator));
	}

	static Counts of(FigureChange.@Nullable Side side) {
		return (side != null) ? new Counts(side.numerator(), side.denominator()) : NONE;
	}

	boolean sameNumerator(Counts other) {
		return same(this.numerator, other.numerator);
	}

	boolean sameDenominator(Counts other) {
		return same(this.denominator, other.denominator);
	}

	/** How much more the numerator is than another's, where none is 0. */
	BigDecimal numeratorOver(Counts other) {
		return or0(this.numerator).subtract(or0(other.numerator));
	}

	/** How much more the denominator is than another's, where none is 0. */
	BigDecimal denominatorOver(Counts other) {
		return or0(this.denominator).subtract(or0(other.denominator));
	}

	private static BigDecimal or0(@Nullable BigDecimal number) {
		return (number != null) ? number : BigDecimal.ZERO;
	}

	private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? one == other : one.compareTo(other) == 0;
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return Optional.ofNullable(text)
			.filter((each) -> each.matches("\\d+(\\.\\d+)?"))
			.map(BigDecimal::new)
			.orElse(null);
	}

}
