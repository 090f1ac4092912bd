package uk.quartile.explanation.ledger;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.explanation.words.FormulaInWords;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;

/**
 * A rate that was worked out here, with the line and the population that it is made from.
 *
 * @param rate for the comparison
 * @param counted the line
 * @param estimate the population; null where it isn't the denominator, or there is none
 */
public record WorkedRate(AreaRate rate, CountedLine counted, @Nullable Estimate estimate) {

	public static WorkedRate of(Measure measure, CountedLine counted, Children children, Catalogue catalogue) {
		if (!ofPopulation(measure)) {
			Count denominator = counted.denominator();
			DenominatorSource source = (denominator instanceof Count.Known)
					? (counted.published() ? DenominatorSource.PUBLISHED : DenominatorSource.RETURNED) : null;
			return new WorkedRate(rate(measure, counted, denominator, source, null, catalogue), counted, null);
		}
		Estimate estimate = children.of(counted.area(), counted.quarter()).orElse(null);
		BigDecimal number = (estimate != null) ? estimate.children() : null;
		return (estimate != null && number != null)
				? new WorkedRate(rate(measure, counted, new Count.Known(number), DenominatorSource.POPULATION, estimate,
						catalogue), counted, estimate)
				: new WorkedRate(rate(measure, counted, null, null, null, catalogue), counted, estimate);
	}

	public static boolean ofPopulation(Measure measure) {
		return measure.denominator() == Denominator.POPULATION_0_17 && measure.unit() != Unit.COUNT;
	}

	private static AreaRate rate(Measure measure, CountedLine counted, @Nullable Count denominator,
			@Nullable DenominatorSource source, @Nullable Estimate estimate, Catalogue catalogue) {
		String release = catalogue.settings().populationRelease();
		Figure figure = Formula.of(measure, counted.quarter(), counted.numerator(), denominator, release);
		return new AreaRate(counted.area(), counted.quarter(), counted.source().standing(), counted.numerator(),
				denominator, source, (estimate != null) ? estimate.midYear() : null,
				(estimate != null) ? release : null, figure,
				catalogue.dictionary().other(measure.code(), counted.quarter(), counted.source().dictionary()));
	}

	public boolean hasFigure() {
		return this.rate.figure() instanceof Figure.Known;
	}

	/** Whether there was nothing to count, which is an answer. */
	public boolean nothingToCount() {
		return this.rate.answers() && !hasFigure();
	}

	/** The formula with its numbers; null where there is no figure. */
	public @Nullable String formula(Measure measure) {
		return (this.rate.figure() instanceof Figure.Known known && this.rate.numerator() instanceof Count.Known count)
				? FormulaInWords.value(measure, count.value(),
						(this.rate.denominator() instanceof Count.Known n) ? n.value() : null, known.value())
				: null;
	}

	/** Under the code that was valid in its quarter. */
	WorkedRate in(Footprint sameGround) {
		return new WorkedRate(this.rate.in(sameGround), this.counted, this.estimate);
	}

}
