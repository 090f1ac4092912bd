package uk.quartile.intake.checks.plausibility;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Relations;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.PlausibilityCheck;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.Shown;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.reading.Column;

/**
 * More of a part than of the whole that another line has, such as more re-referrals than
 * referrals. A note is quoted, and the warning stays: counts that contradict one another
 * are for the reader to judge.
 */
final class PartAboveWhole implements PlausibilityCheck {

	@Override
	public void check(Judged judged, Findings findings) {
		for (Stated part : judged.lines()) {
			String code = part.measure().relations().partOf();
			Stated whole = (code != null) ? judged.line(code).orElse(null) : null;
			if (whole != null && whole.numerator() != null) {
				Column column = above(part, whole, whole.numerator());
				if (column != null) {
					findings.warning(this, part.line(), column,
							Shown.number(Objects.requireNonNull(part.count(column))) + part.quotedNote(),
							"at most the " + Shown.number(whole.numerator()) + " of " + whole.measure().code()
									+ ", of which they are a part",
							"correct one of the two; if both are right, say in the note how");
				}
			}
		}
	}

	private static @Nullable Column above(Stated part, Stated whole, BigDecimal most) {
		if (part.numerator() != null && part.numerator().compareTo(most) > 0) {
			return Column.NUMERATOR;
		}
		// Where the denominator is to be the very same count, another check compares the
		// two.
		Relations.SameCount same = part.measure().relations().sameCount();
		boolean compared = same != null && same.measure().equals(whole.measure().code());
		boolean above = part.measure().partsOfWhole() && part.denominator() != null
				&& part.denominator().compareTo(most) > 0;
		return (above && !compared) ? Column.DENOMINATOR : null;
	}

}
