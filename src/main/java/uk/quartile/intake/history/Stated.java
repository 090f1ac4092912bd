package uk.quartile.intake.history;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.ReturnLine;

/**
 * What an accepted return states of a measure.
 *
 * @param line physical line where it starts
 * @param measure that it is about
 * @param numerator null where there is no number
 * @param denominator null where there is no number, or none is returned
 * @param note as written; blank if there is none
 */
public record Stated(int line, Measure measure, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
		String note) {

	/** Counts under this many jump about by chance. */
	public static final double FEW = 20;

	/** Numbers are equal whatever zeros they end in. */
	public Stated {
		numerator = (numerator != null) ? numerator.stripTrailingZeros() : null;
		denominator = (denominator != null) ? denominator.stripTrailingZeros() : null;
	}

	/** A line of an accepted return; null if its measure is unknown. */
	public static @Nullable Stated of(ReturnLine line) {
		return (line.measure() == null) ? null : new Stated(line.line(), line.measure(), line.numerator().number(),
				line.denominator().number(), line.note());
	}

	public @Nullable BigDecimal count(Column column) {
		return (column == Column.NUMERATOR) ? this.numerator : this.denominator;
	}

	/**
	 * What is held against history: counts, but of averages and ratios the quotient, for
	 * their numerator (days, weeks) says nothing by itself.
	 * @return null if there is nothing to hold against it
	 */
	public @Nullable Double figure(Column column) {
		BigDecimal count = count(column);
		if (count == null) {
			return null;
		}
		if (quotient(column)) {
			return (this.denominator != null && this.denominator.doubleValue() >= FEW)
					? count.doubleValue() / this.denominator.doubleValue() : null;
		}
		return count.doubleValue();
	}

	/** What a smaller figure may be taken for, lest chance be taken for change. */
	public double few(Column column) {
		return quotient(column) ? 0 : FEW;
	}

	public boolean quotient(Column column) {
		return column == Column.NUMERATOR && (this.measure.unit() == Unit.AVERAGE || this.measure.unit() == Unit.RATIO);
	}

	/**
	 * Whether numerator over denominator may come to anything: of averages, ratios, and
	 * percentages that aren't of a whole.
	 */
	public boolean unbounded() {
		return quotient(Column.NUMERATOR) || (this.measure.unit() == Unit.PERCENT && !this.measure.partsOfWhole());
	}

	/** A range as messages show it, in whole numbers where figures are whole. */
	public String range(Column column, double least, double most) {
		boolean whole = this.measure.counts() == Counts.WHOLE && !quotient(column);
		return Shown.number(whole ? Math.ceil(least) : least) + " to " + Shown.number(whole ? Math.floor(most) : most);
	}

	public boolean noted() {
		return !this.note.isBlank();
	}

	/** The note, to be put behind what was found; nothing if there is none. */
	public String quotedNote() {
		return noted() ? ", with the note " + Quoted.text(this.note) : "";
	}

}
