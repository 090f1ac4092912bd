package uk.quartile.domain.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Featured;
import uk.quartile.domain.Quarter;

/**
 * A definition from the measure catalogue.
 *
 * @param code such as {@code children-looked-after}; unique in the catalogue
 * @param title as a page heading says it
 * @param section of the catalogue and of reports
 * @param definition one or two sentences for readers who are not statisticians
 * @param numerator in words: "children looked after on the last day of the quarter"
 * @param denominator what the numerator is divided by
 * @param denominatorWords in words: "children aged 0 to 17"
 * @param unit of the value
 * @param basis the time the count covers
 * @param polarity which direction is good
 * @param decimals to which a value is shown, 0 to 4
 * @param counts whole or fractional
 * @param partsOfWhole whether the numerator is a part of the denominator (percentages
 * only)
 * @param due numbers (1 to 4) of the quarters in which it is returned
 * @param validFrom first quarter in which the measure exists; null means always
 * @param validTo last quarter in which the measure exists; null means still
 * @param breaks quarters from which figures can't be compared with earlier ones
 * @param split name of the whole that this measure and its siblings divide completely;
 * null means it is no such part
 * @param source where the definition stands
 * @param ranked whether areas are ranked; not where they record too differently for that
 * @param relations how its counts stand to those of other measures
 * @param overlaps whether a child counted in one period may be counted in the next,
 * though it is no stock: a cohort, whose figures of two periods aren't independent
 * @param label how it is named in print
 */
public record Measure(String code, String title, String section, String definition, String numerator,
		Denominator denominator, String denominatorWords, Unit unit, Basis basis, Polarity polarity, int decimals,
		Counts counts, boolean partsOfWhole, Set<Integer> due, @Nullable Quarter validFrom, @Nullable Quarter validTo,
		List<Break> breaks, @Nullable String split, String source, boolean ranked, Relations relations,
		boolean overlaps, Label label) {

	/** A measure that the catalogue gives no label of its own. */
	public Measure(String code, String title, String section, String definition, String numerator,
			Denominator denominator, String denominatorWords, Unit unit, Basis basis, Polarity polarity, int decimals,
			Counts counts, boolean partsOfWhole, Set<Integer> due, @Nullable Quarter validFrom,
			@Nullable Quarter validTo, List<Break> breaks, @Nullable String split, String source, boolean ranked,
			Relations relations, boolean overlaps) {
		this(code, title, section, definition, numerator, denominator, denominatorWords, unit, basis, polarity,
				decimals, counts, partsOfWhole, due, validFrom, validTo, breaks, split, source, ranked, relations,
				overlaps, new Label(1, false, Label.shortOf(title), false, Featured.NOWHERE));
	}

	/**
	 * A break in a measure's series.
	 *
	 * @param quarter the first quarter after the break
	 * @param why in words
	 */
	public record Break(Quarter quarter, String why) {
	}

	/**
	 * How a measure is named in print, and where.
	 *
	 * @param number printed before the title, so that minutes can cite it; from 1, unique
	 * in the catalogue and never reused
	 * @param stated whether the catalogue states the number, so that it stays
	 * @param shortTitle for grids and charts, at most {@value #LONGEST} characters
	 * @param core whether it stands in the body of documents, else in their annex
	 * @param featured where documents show it besides
	 */
	public record Label(int number, boolean stated, String shortTitle, boolean core, Featured featured) {

		/** Characters that grids and charts have room for. */
		public static final int LONGEST = 24;

		/** A title as far as there is room, cut between words if it can be. */
		public static String shortOf(String title) {
			if (title.length() <= LONGEST) {
				return title;
			}
			int space = title.lastIndexOf(' ', LONGEST - 1);
			String cut = title.substring(0, (space > 0) ? space : LONGEST - 1).replaceFirst("[,;:]$", "");
			return cut + "…";
		}

	}

	private static final BigDecimal FOUR = BigDecimal.valueOf(4);

	/** Percentages of fewer are shown as "7 of 9", and neither judged nor ranked. */
	public static final BigDecimal SMALLEST_DENOMINATOR = BigDecimal.valueOf(20);

	/**
	 * Whether two counts differ by more than 2√(x₁ + x₂), which two of separate events
	 * hardly ever do by chance.
	 */
	public static boolean moreThanChance(BigDecimal count, BigDecimal earlier) {
		BigDecimal difference = count.subtract(earlier);
		return difference.multiply(difference).compareTo(count.add(earlier).multiply(FOUR)) > 0;
	}

	/** Whether a return gives the denominator. */
	public boolean ofReturned() {
		return this.unit != Unit.COUNT && this.denominator == Denominator.RETURNED;
	}

	/**
	 * Whether a percentage of so few isn't judged; never for a measure of another unit.
	 */
	public boolean ofTooFew(@Nullable BigDecimal denominator) {
		return this.unit == Unit.PERCENT && denominator != null && denominator.compareTo(SMALLEST_DENOMINATOR) < 0;
	}

	/**
	 * Whether values and limits are four times the quarter's, so as to read as a year's.
	 */
	public boolean annualised() {
		return this.unit == Unit.PER_10000 && this.basis == Basis.QUARTER;
	}

	/** Whether figures of separate periods are of separate events. */
	public boolean ofSeparateEvents() {
		return this.basis != Basis.SNAPSHOT && !this.overlaps;
	}

	/**
	 * Whether the last six months can be told of: events of two quarters add up, and of a
	 * stock there are the ends of both; 12 months are more, and a cohort counts some
	 * children in both quarters.
	 */
	public boolean ofSixMonths() {
		return this.basis == Basis.SNAPSHOT || (this.basis == Basis.QUARTER && !this.overlaps);
	}

	/** The same measure over another time. */
	public Measure over(Basis other) {
		return new Measure(this.code, this.title, this.section, this.definition, this.numerator, this.denominator,
				this.denominatorWords, this.unit, other, this.polarity, this.decimals, this.counts, this.partsOfWhole,
				this.due, this.validFrom, this.validTo, this.breaks, this.split, this.source, this.ranked,
				this.relations, this.overlaps, this.label);
	}

	/** The same measure with other breaks in its series. */
	public Measure broken(List<Break> others) {
		return new Measure(this.code, this.title, this.section, this.definition, this.numerator, this.denominator,
				this.denominatorWords, this.unit, this.basis, this.polarity, this.decimals, this.counts,
				this.partsOfWhole, this.due, this.validFrom, this.validTo, others, this.split, this.source, this.ranked,
				this.relations, this.overlaps, this.label);
	}

	/** The same measure under another label. */
	public Measure labelled(Label other) {
		return new Measure(this.code, this.title, this.section, this.definition, this.numerator, this.denominator,
				this.denominatorWords, this.unit, this.basis, this.polarity, this.decimals, this.counts,
				this.partsOfWhole, this.due, this.validFrom, this.validTo, this.breaks, this.split, this.source,
				this.ranked, this.relations, this.overlaps, other);
	}

	public boolean validIn(Quarter quarter) {
		return (this.validFrom == null || quarter.compareTo(this.validFrom) >= 0)
				&& (this.validTo == null || quarter.compareTo(this.validTo) <= 0);
	}

	/** Whether the measure is to be returned for a quarter. */
	public boolean dueIn(Quarter quarter) {
		return validIn(quarter) && this.due.contains(quarter.number());
	}

	/** Whether a figure of one quarter can be compared with that of an earlier one. */
	public boolean comparable(Quarter earlier, Quarter later) {
		return this.breaks.stream()
			.noneMatch((each) -> earlier.compareTo(each.quarter()) < 0 && later.compareTo(each.quarter()) >= 0);
	}

}
