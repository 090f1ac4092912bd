package uk.quartile.packs.telling.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Nouns;
import uk.quartile.packs.telling.Places;
import uk.quartile.packs.telling.Plain;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.trend.YearAgainstTrend;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** One authority's figure of a measure: its finding, and the numbers behind it. */
public final class FigureSentences {

	private final MeasureFigures among;

	private final Figure figure;

	private final Standing standing;

	private final Measure measure;

	private final Quarter quarter;

	/**
	 * Of a figure that is there.
	 * @param quarter that the document is of
	 */
	public FigureSentences(MeasureFigures among, Figure figure, Standing standing, Quarter quarter) {
		this.among = among;
		this.figure = figure;
		this.standing = standing;
		this.measure = figure.measure();
		this.quarter = quarter;
	}

	/** {@code 3 Assessments in 45 days: 63.4%, and falling}. */
	public String finding() {
		String moving = switch (this.standing.direction()) {
			case NOT_TESTED -> "";
			case STEADY -> ", and steady";
			default -> (this.standing.moves() > 0) ? ", and rising" : ", and falling";
		};
		return Titles.numbered(this.measure) + ": " + value() + moving;
	}

	private String value() {
		return Values.inSentence(this.measure, Objects.requireNonNull(this.figure.value()));
	}

	/**
	 * The numbers, a sentence each.
	 * @param first whether it is the first of a list, which says where the place is one
	 */
	public List<String> numbers(boolean first) {
		List<String> said = new ArrayList<>();
		String counts = counts();
		said.add(Words.capital((counts.isEmpty() ? "" : counts + "; ") + OnYear.inWords(this.figure, this.standing))
				+ ".");
		YearAgainstTrend.of(this.figure).ifPresent((told) -> said.add(Words.capital(told) + "."));
		said.add(Words.capital(comparators()) + ".");
		if (this.measure.polarity() == Polarity.LOW_IS_GOOD && this.standing.position() == Position.BETTER) {
			said.add("Lower is better.");
		}
		String place = Places.of(this.figure, this.among.authorities());
		if (!place.equals(Values.NONE)) {
			said.add(Words.capital(place) + (first ? " in the region." : "."));
		}
		if (this.figure.isOf(AreaType.JOINT)) {
			said.add(this.figure.areaName() + " return this together.");
		}
		return said;
	}

	/** {@code 1,702 of 2,685 in the year}; blank where the value is the count. */
	private String counts() {
		String when = when();
		if (this.figure.numerator() == null || this.measure.unit() == Unit.COUNT) {
			return when.strip();
		}
		String count = Numbers.count(this.figure.numerator(), this.measure.counts());
		if (this.measure.unit() == Unit.PER_10000 || this.figure.denominator() == null) {
			return Nouns.counted(count, this.measure) + when;
		}
		if (this.measure.unit() == Unit.PERCENT && this.measure.partsOfWhole()) {
			String part = Numbers.part(this.figure.numerator(), this.figure.denominator(), this.measure.counts());
			String noun = Nouns.ofWhole(this.measure);
			return part + (noun.isEmpty() ? "" : " " + Words.set(noun)) + when;
		}
		return count + " for " + Numbers.count(this.figure.denominator(), this.measure.counts()) + when;
	}

	/** Of the document's own quarter only that it is a year. */
	private String when() {
		Quarter of = this.figure.quarter();
		if (of.equals(this.quarter)) {
			return (this.measure.basis() == Basis.ROLLING_12_MONTHS) ? " in the year" : "";
		}
		String when = Dates.when(this.measure.basis(), of);
		return switch (this.measure.basis()) {
			case SNAPSHOT -> " on " + when;
			case QUARTER -> " in " + when;
			case ROLLING_12_MONTHS -> " in the " + when;
		};
	}

	/** {@code 75.9% a year before. England 84.5%, similar areas 88.1%.} */
	public String inOneLine() {
		return Words.capital(OnYear.from(this.figure, this.standing)) + ". " + comparators() + ".";
	}

	/** {@code England 84.5%, similar areas 88.1%}. */
	private String comparators() {
		List<String> said = new ArrayList<>();
		String judged = this.standing.position().judged() ? "" : " (not judged)";
		Double england = this.figure.england().value();
		Quarter of = this.figure.england().quarter();
		Double region = this.figure.region().value();
		boolean byRegion = this.standing.byRegion() || (england == null && region != null);
		said.add((england == null) ? "England has no figure"
				: "England " + Values.value(this.measure, england)
						+ ((of == null || of.equals(this.figure.quarter())) ? "" : " on " + Dates.day(of.lastDay()))
						+ (byRegion ? "" : judged));
		if (byRegion && region != null) {
			said.add("the region " + Values.value(this.measure, region) + judged);
		}
		Double similar = this.figure.neighbours().value();
		said.add((similar != null) ? "similar areas " + Values.value(this.measure, similar)
				: "too few similar areas have one");
		return String.join(", ", said);
	}

	/**
	 * What opens the sentence that names it before all others:
	 * {@code Of most concern, assessments within 45 working days:}
	 * @param toldBefore whether it was told of when the quarter before was
	 */
	public String opening(boolean toldBefore) {
		return (toldBefore ? "Still of" : "Of") + " most concern, " + Titles.within(this.measure) + ":";
	}

	/**
	 * {@code 63.4%, down from 75.9% a year before, the lowest of the region’s ten
	 * authorities; England 84.5%.} Without the place where it would be too long.
	 * @param after what opens the sentence
	 */
	public String leading(String after) {
		String value = value();
		String change = ", " + OnYear.from(this.figure, this.standing);
		Double england = this.figure.england().value();
		String comparator = (england != null && !this.standing.byRegion())
				? "; England " + Values.value(this.measure, england) + "." : ".";
		String all = value + change + place() + comparator;
		return Plain.fits(after + " " + all) ? all : value + change + comparator;
	}

	private String place() {
		if (this.figure.rank() == null || this.figure.ranked() == null || this.figure.ranked() < 2) {
			return "";
		}
		if (!this.figure.rank().equals(this.figure.ranked())) {
			return ", " + Words.ordinal(this.figure.rank()) + " of " + this.figure.ranked() + " in the region";
		}
		return ", the " + ((this.measure.polarity() == Polarity.HIGH_IS_GOOD) ? "lowest" : "highest")
				+ " of the region\u2019s " + Words.authorities(this.figure.ranked());
	}

	/** {@code 2 Re-referrals within 12 months: 19.1%, up 4.9 points on the year.} */
	public String slipping() {
		String size = OnYear.size(this.figure);
		boolean beyond = this.figure.onYear() != null && this.figure.onYear().test() != null
				&& this.figure.onYear().test().beyondChance();
		return Titles.numbered(this.measure).replace('\u2002', '\u00a0') + ": " + value() + (size.isEmpty()
				? ", and getting worse" : ", " + size + " on the year" + (beyond ? ", beyond chance" : "")) + ".";
	}

}
