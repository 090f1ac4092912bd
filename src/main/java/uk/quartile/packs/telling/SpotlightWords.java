package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/**
 * A figure's last six months: of events those of the two quarters together, of a stock
 * the number at the end; with what it is of, the quarter before, and England.
 */
public final class SpotlightWords {

	private static final double ALL = 100;

	private final Figure figure;

	private final Measure measure;

	/**
	 * Tells of a figure.
	 * @param figure that has a count
	 */
	public SpotlightWords(Figure figure) {
		this.figure = figure;
		this.measure = figure.measure();
	}

	/** {@code 1,527}, {@code 31.2%}; of fewer than 20 {@code 7 of 9}. */
	public String number() {
		Sides sides = sides();
		return shown(sides.numerator(), sides.denominator());
	}

	/** The lines below it, with what is to be known of the figure. */
	public List<String> lines() {
		Sides sides = sides();
		Quarter quarter = this.figure.quarter();
		String period = (this.measure.basis() == Basis.SNAPSHOT) ? "on " + Dates.day(quarter.lastDay())
				: sides.both() ? Dates.sixMonths(quarter) : Dates.months(quarter) + " only";
		boolean bare = Values.toldInCounts(this.measure) || this.measure.ofTooFew(sides.denominator())
				|| sides.denominator() == null;
		List<String> lines = new ArrayList<>();
		String of = bare ? Words.capital(period)
				: Numbers.part(sides.numerator(), Objects.requireNonNull(sides.denominator()), this.measure.counts())
						+ ", " + period;
		lines.add(of + Columns.afterName(this.figure));
		lines.add(now(sides.both()) + england() + ".");
		lines.add(before());
		return lines;
	}

	/** Beside England's, which is of the quarter too. */
	private String now(boolean both) {
		List<String> said = new ArrayList<>();
		if (both) {
			said.add(shown(Objects.requireNonNull(this.figure.numerator()), this.figure.denominator()));
		}
		if (this.measure.unit() == Unit.PER_10000 && this.figure.value() != null) {
			said.add(Values.inSentence(this.measure, this.figure.value())
					+ (this.measure.annualised() ? " a year" : ""));
		}
		String value = String.join(", or ", said);
		return value.isEmpty() ? "" : (both ? Dates.months(this.figure.quarter()) + ": " : "") + value + "; ";
	}

	private String england() {
		Double england = this.figure.england().value();
		return "England " + ((england != null) ? Values.value(this.measure, england) : "not known");
	}

	private String before() {
		Quarter quarter = this.figure.quarter().previous();
		String when = (this.measure.basis() == Basis.SNAPSHOT) ? "On " + Dates.day(quarter.lastDay())
				: "The quarter before";
		Change change = this.figure.onQuarter();
		if (change == null || change.before().numerator() == null) {
			return when + ": no figure.";
		}
		if (change.none() != null && change.none().why() != NoChange.Why.NO_FIGURE) {
			return when + ": can\u2019t be compared, for what is counted or where has changed.";
		}
		return when + ": " + shown(change.before().numerator(), change.before().denominator()) + ".";
	}

	private Sides sides() {
		return together().orElseGet(
				() -> new Sides(Objects.requireNonNull(this.figure.numerator()), this.figure.denominator(), false));
	}

	/** The two quarters, where both are there and can be compared. */
	private Optional<Sides> together() {
		Change change = this.figure.onQuarter();
		if (this.measure.basis() != Basis.QUARTER || change == null || change.none() != null
				|| change.before().numerator() == null) {
			return Optional.empty();
		}
		BigDecimal numerator = Objects.requireNonNull(this.figure.numerator()).add(change.before().numerator());
		if (!this.measure.ofReturned()) {
			return Optional.of(new Sides(numerator, null, true));
		}
		BigDecimal now = this.figure.denominator();
		BigDecimal before = change.before().denominator();
		return (now == null || before == null) ? Optional.empty()
				: Optional.of(new Sides(numerator, now.add(before), true));
	}

	/** A count as it is; a share of so many, or an average, from its two counts. */
	private String shown(BigDecimal numerator, @Nullable BigDecimal denominator) {
		if (Values.toldInCounts(this.measure)) {
			return Numbers.count(numerator, this.measure.counts());
		}
		if (denominator == null || denominator.signum() == 0) {
			return Values.NONE;
		}
		return this.measure.ofTooFew(denominator) ? Numbers.part(numerator, denominator, this.measure.counts())
				: Values.value(this.measure, numerator.doubleValue() / denominator.doubleValue()
						* ((this.measure.unit() == Unit.PERCENT) ? ALL : 1));
	}

	/**
	 * What is told in large type.
	 *
	 * @param numerator of one quarter or of both
	 * @param denominator likewise; null where it isn't counted
	 * @param both whether it is of both
	 */
	private record Sides(BigDecimal numerator, @Nullable BigDecimal denominator, boolean both) {
	}

}
