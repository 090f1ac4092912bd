package uk.quartile.packs.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.change.ChangeWords;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Numbers;

/** What stands in the cells of a measure's table. */
public final class AuthorityCells {

	/** An interval up to here has no room for decimals, and no need of them. */
	private static final double WIDE = 1_000;

	private final Measure measure;

	private final Map<String, Double> thresholds;

	public AuthorityCells(Measure measure, Map<String, Double> thresholds) {
		this.measure = measure;
		this.thresholds = thresholds;
	}

	String earlier(Figure figure, @Nullable Change change) {
		if (change == null) {
			return Values.NONE;
		}
		Change.Side before = change.before();
		String text = this.measure.ofTooFew(before.denominator()) ? partOf(before.numerator(), before.denominator())
				: Values.toldInCounts(this.measure) ? count(before.numerator()) : value(before.value());
		return (text.equals(Values.NONE) && figure.ofAuthority()) ? absent(change) : text;
	}

	/**
	 * Why there is no earlier figure; nothing where boundaries moved, for a note says so.
	 */
	private static String absent(Change change) {
		return Optional.ofNullable(change.before().status()).flatMap(Absences::inWords).orElse(Values.NONE);
	}

	String now(Figure figure) {
		String absence = Absences.inWords(figure.status()).orElse(Values.NONE);
		String text = figure.ofTooFew() ? part(figure)
				: Values.toldInCounts(this.measure) ? count(figure.numerator()) : value(figure.value());
		return text.equals(Values.NONE) ? absence : text;
	}

	String change(@Nullable Change change) {
		if (change == null || change.noneBecause() != null || change.ofTooFew(this.measure)) {
			return Values.NONE;
		}
		if (Values.toldInCounts(this.measure)) {
			return (change.numerator() == null || change.earlierNumerator() == null) ? Values.NONE : Numbers
				.countChange(change.numerator().subtract(change.earlierNumerator()), this.measure.counts());
		}
		BigDecimal difference = change.difference(this.measure);
		return (difference == null) ? Values.NONE : Numbers.signed(difference, this.measure.decimals());
	}

	/** The rate of a year before, over the same footprints as the change. */
	String rateBefore(Figure figure) {
		return (figure.onYear() == null) ? Values.NONE : value(figure.onYear().earlierValue());
	}

	/** The value itself, or why there is none; a percentage of too few as its counts. */
	public String valueNow(Figure figure) {
		String text = figure.ofTooFew() ? part(figure) : value(figure.value());
		return text.equals(Values.NONE) ? Absences.inWords(figure.status()).orElse(Values.NONE) : text;
	}

	/** The same of a year before, over the same footprints as the change. */
	public String yearBefore(Figure figure) {
		if (!Values.toldInCounts(this.measure)) {
			return earlier(figure, figure.onYear());
		}
		String rate = rateBefore(figure);
		return (rate.equals(Values.NONE) && figure.ofAuthority() && figure.onYear() != null) ? absent(figure.onYear())
				: rate;
	}

	public String count(Figure figure) {
		return count(figure.numerator());
	}

	/** {@code Rose}, with the percentage of a rate: {@code Rose, +3.4%}. */
	String inTheYear(Figure figure) {
		String verdict = ChangeWords.verdict(figure, this.thresholds);
		Change change = figure.onYear();
		String size = (change == null || change.test() == null || !Values.toldInCounts(this.measure)) ? Values.NONE
				: ChangeWords.size(this.measure, change);
		return (verdict.equals(Values.NONE) || size.equals(Values.NONE)) ? verdict : verdict + ",\u00a0" + size;
	}

	public String part(Figure figure) {
		return partOf(figure.numerator(), figure.denominator());
	}

	private String partOf(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
		return (numerator == null || denominator == null) ? Values.NONE
				: Numbers.part(numerator, denominator, this.measure.counts());
	}

	String interval(Figure figure) {
		return (figure.lower() == null || figure.upper() == null || figure.ofTooFew()) ? Values.NONE
				: Numbers.range(figure.lower(), figure.upper(), (figure.upper() >= WIDE) ? 0 : this.measure.decimals());
	}

	private String count(@Nullable BigDecimal count) {
		return (count == null) ? Values.NONE : Numbers.count(count, this.measure.counts());
	}

	public String value(@Nullable Double value) {
		return (value == null) ? Values.NONE : Values.value(this.measure, value);
	}

	static String value(Figure figure) {
		return (figure.value() == null) ? Values.NONE : Values.value(figure.measure(), figure.value());
	}

}
