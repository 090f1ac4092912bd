package uk.quartile.changes;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * A line that says something else than before.
 *
 * @param line in words: file, line and when it was received
 * @param areas codes that it is about; empty for any
 * @param quarter that it is about; null for any
 * @param measure that it is about; null for any
 * @param population of a mid-year; null where it is no population
 * @param was what it counted; a population is a denominator
 * @param now what it counts
 */
record Cause(String line, Set<String> areas, @Nullable Quarter quarter, @Nullable String measure,
		@Nullable Integer population, Counts was, Counts now) {

	/** Quarters that a group's figure may be older than the documents. */
	private static final int OLDEST = 5;

	/** Years that a population may be older than the quarter. */
	private static final int YEARS = 2;

	/**
	 * Whether a figure may rest on the line.
	 * @param madeOf codes of the areas that the figure is made of; empty for any
	 * @param group whether it may be older than its row
	 * @param ofPopulation whether the measure's denominator is the population
	 */
	boolean touches(FigureChange.Key figure, Set<String> madeOf, boolean group, boolean ofPopulation) {
		return (this.measure == null || this.measure.equals(figure.measure()))
				&& (this.areas.isEmpty() || madeOf.isEmpty() || this.areas.stream().anyMatch(madeOf::contains))
				&& quarter(figure, group) && population(figure, ofPopulation);
	}

	/**
	 * Whether it is the very line that an area's figure is read from: its counts are and
	 * were the line's.
	 */
	boolean isOf(FigureChange change) {
		FigureChange.Key figure = change.figure();
		Counts figureWas = Counts.of(change.was());
		Counts figureNow = Counts.of(change.now());
		if (!figure.area().equals(String.join("+", this.areas))) {
			return false;
		}
		if (this.population != null) {
			return figureWas.sameDenominator(this.was) && figureNow.sameDenominator(this.now);
		}
		return figure.quarter().equals(this.quarter) && figure.measure().equals(this.measure)
				&& figureWas.sameNumerator(this.was) && figureNow.sameNumerator(this.now);
	}

	/** Whether it is a line of the figure's quarter and measure, or a population. */
	boolean counts(FigureChange.Key figure) {
		return this.population != null
				|| figure.quarter().equals(this.quarter) && figure.measure().equals(this.measure);
	}

	private boolean quarter(FigureChange.Key figure, boolean group) {
		if (this.quarter == null || this.quarter.equals(figure.quarter())) {
			return true;
		}
		int age = figure.quarter().index() - this.quarter.index();
		return group && age > 0 && age <= OLDEST;
	}

	private boolean population(FigureChange.Key figure, boolean ofPopulation) {
		if (this.population == null) {
			return true;
		}
		int age = figure.quarter().year() - this.population;
		return ofPopulation && age >= 0 && age <= YEARS;
	}

}
