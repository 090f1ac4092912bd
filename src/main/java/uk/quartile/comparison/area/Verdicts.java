package uk.quartile.comparison.area;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.figures.Figure;

/**
 * An area's interval against a comparator's value: the upper limit below it is lower, the
 * lower limit above it higher, else similar. Polarity makes these better or worse;
 * neutral measures stay higher or lower.
 */
public final class Verdicts {

	private Verdicts() {
	}

	/**
	 * Whether a figure is judged by no other: where too few stand below a percentage, or
	 * where an authority counts by another definition than the others do. A group with
	 * such a member is judged, and marked.
	 */
	public static boolean none(Measure measure, Subject subject) {
		return measure.ofTooFew(subject.denominator()) || (subject.other() != null && subject.type().returns());
	}

	/**
	 * The verdict on a figure.
	 * @param value the comparator's, in the measure's unit
	 * @param quarter that the comparator's value is of: a quarter's flow is never judged
	 * across dates
	 * @return null where there is none: counts and whatever has no interval, percentages
	 * of fewer than 20, flows across dates, what is counted by another definition
	 */
	public static @Nullable Verdict on(Measure measure, Subject subject, double value, Quarter quarter) {
		if (!(subject.figure() instanceof Figure.Known known) || known.interval() == null
				|| measure.unit() == Unit.COUNT || none(measure, subject)
				|| (measure.basis() == Basis.QUARTER && !quarter.equals(subject.quarter()))) {
			return null;
		}
		Interval interval = known.interval();
		if (interval.upper() < value) {
			return verdict(measure.polarity(), Polarity.LOW_IS_GOOD, Verdict.LOWER);
		}
		if (interval.lower() > value) {
			return verdict(measure.polarity(), Polarity.HIGH_IS_GOOD, Verdict.HIGHER);
		}
		return Verdict.SIMILAR;
	}

	private static Verdict verdict(Polarity polarity, Polarity good, Verdict neutral) {
		if (polarity == Polarity.NEUTRAL) {
			return neutral;
		}
		return (polarity == good) ? Verdict.BETTER : Verdict.WORSE;
	}

}
