package uk.quartile.comparison.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.CountStatus;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;

/** A group's figure: Σx / Σn over the rates given, never the mean of their values. */
public final class Pool {

	private Pool() {
	}

	/**
	 * Pools rates that all have a figure, or nothing to count: these add 0 of 0.
	 * @param answers one or more, of areas that don't overlap
	 * @return the group's subject: provisional if one of them is, or else estimated if
	 * one of them is; not applicable where none had anything to count
	 */
	public static Subject of(Measure measure, List<AreaRate> answers, AreaKind type, String area, Quarter quarter,
			Subject.@Nullable Coverage coverage) {
		List<AreaRate> rates = answers.stream().filter(AreaRate::hasFigure).toList();
		if (rates.isEmpty()) {
			return Subject.without(type, area, quarter, Absence.NOT_APPLICABLE, NoFigure.Why.NOTHING_TO_COUNT,
					Formula.NOTHING_TO_COUNT, coverage);
		}
		BigDecimal numerator = sum(rates.stream().map(AreaRate::knownNumerator));
		BigDecimal denominator = (measure.unit() == Unit.COUNT) ? null
				: sum(rates.stream().map(AreaRate::knownDenominator));
		Figure figure = Formula.of(measure, numerator, denominator);
		AreaRate first = rates.get(0);
		Integer year = rates.stream()
			.map(AreaRate::populationYear)
			.filter(Objects::nonNull)
			.min(Integer::compare)
			.orElse(null);
		return new Subject(type, area, quarter, status(rates), new Subject.MadeOf(numerator, denominator,
				first.denominatorSource(), year, first.populationRelease(), other(rates)), figure, coverage);
	}

	/** By what they are counted together; null where all as their quarter's are. */
	public static @Nullable OtherDefinition other(List<AreaRate> rates) {
		SortedMap<String, @Nullable OtherDefinition> others = new TreeMap<>();
		rates.forEach((rate) -> others.put(rate.area().code(), rate.other()));
		return OtherDefinition.of(others);
	}

	private static BigDecimal sum(Stream<@Nullable BigDecimal> numbers) {
		return numbers.map((number) -> Objects.requireNonNull(number, "a rate with a figure has its numbers"))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static FigureStatus status(List<AreaRate> rates) {
		return Stream.of(CountStatus.PROVISIONAL, CountStatus.ESTIMATED)
			.filter((worse) -> rates.stream().anyMatch((rate) -> rate.status() == worse))
			.findFirst()
			.orElse(CountStatus.FINAL)
			.ofFigure();
	}

}
