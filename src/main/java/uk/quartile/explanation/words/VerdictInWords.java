package uk.quartile.explanation.words;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.figures.Figure;

/** A verdict as a sentence: the interval against the comparator's value. */
public final class VerdictInWords {

	private VerdictInWords() {
	}

	public static String of(Measure measure, Subject subject, Against against) {
		if (!(subject.figure() instanceof Figure.Known known)) {
			return "No verdict: there is no figure to judge.";
		}
		Interval interval = known.interval();
		Verdict verdict = against.verdict();
		if (interval == null || measure.unit() == Unit.COUNT) {
			return "No verdict: none is given on " + (switch (measure.unit()) {
				case AVERAGE -> "averages";
				case RATIO -> "ratios";
				case COUNT -> "counts";
				case PERCENT, PER_10000 -> "figures of which chance has no known part";
			}) + ".";
		}
		if (verdict == null) {
			return because(measure, subject, against);
		}
		String value = FormulaInWords.figure(measure, against.value());
		String limits = "The interval, " + InWords.value(interval.lower(), measure.decimals()) + " to "
				+ InWords.value(interval.upper(), measure.decimals()) + ", ";
		if (verdict == Verdict.SIMILAR) {
			return limits + "holds " + value + ": similar, since chance alone may explain the difference.";
		}
		boolean above = interval.lower() > against.value();
		return limits + "lies wholly " + (above ? "above " : "below ") + value + ": " + verdict.written()
				+ polarity(measure) + ".";
	}

	private static String because(Measure measure, Subject subject, Against against) {
		if (measure.ofTooFew(subject.denominator())) {
			return "No verdict: a percentage of fewer than 20 is not judged.";
		}
		if (subject.other() != null) {
			return "No verdict: the figure is counted by another definition than its quarter's.";
		}
		if (measure.basis() == Basis.QUARTER && !against.quarter().equals(subject.quarter())) {
			return "No verdict: a quarter's count is never judged against another quarter's.";
		}
		return "No verdict.";
	}

	private static String polarity(Measure measure) {
		return switch (measure.polarity()) {
			case HIGH_IS_GOOD -> ", since high is good";
			case LOW_IS_GOOD -> ", since low is good";
			case NEUTRAL -> "; neither good nor bad in itself";
		};
	}

}
