package uk.quartile.explanation.answer;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Term;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.explanation.words.InWords;

/** Percentages of fewer than 20: people are shown their numbers alone. */
public final class TooFew {

	private TooFew() {
	}

	public static boolean is(Explanation.Asked asked, @Nullable BigDecimal denominator) {
		return asked.unit() == Unit.PERCENT && denominator != null
				&& denominator.compareTo(Measure.SMALLEST_DENOMINATOR) < 0;
	}

	/** Whether the figure that was asked for is one. */
	public static boolean is(Explanation explanation) {
		return is(explanation.asked(), part(explanation, Term.DENOMINATOR));
	}

	/** {@code 7 of 9}. */
	public static String inWords(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
		return (numerator == null || denominator == null) ? ""
				: InWords.count(numerator) + " of " + InWords.count(denominator);
	}

	public static @Nullable BigDecimal part(Explanation explanation, Term role) {
		return explanation.parts()
			.stream()
			.filter((each) -> each.role() == role)
			.map(Explanation.Part::number)
			.findFirst()
			.orElse(null);
	}

}
