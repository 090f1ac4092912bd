package uk.quartile.rates;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.batch.infrastructure.item.ItemProcessor;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Absence;
import uk.quartile.domain.Count;
import uk.quartile.domain.Denominator;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Unit;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;

/**
 * Makes a rate of an observation. A marker is carried through as the reason for no rate.
 */
final class RateOfObservation implements ItemProcessor<Observation, Rate> {

	private final Map<String, Measure> measures;

	private final String populationRelease;

	RateOfObservation(Catalogue catalogue, String populationRelease) {
		this.measures = catalogue.measures().stream().collect(Collectors.toMap(Measure::code, Function.identity()));
		this.populationRelease = populationRelease;
	}

	@Override
	public Rate process(Observation observation) {
		Measure measure = this.measures.get(observation.measure());
		if (measure == null) {
			throw new IllegalStateException("observations: found the measure " + observation.measure()
					+ ", expected one of the catalogue that they were derived by");
		}
		return new Rate(observation, figure(measure, observation));
	}

	private Figure figure(Measure measure, Observation observation) {
		if (observation.numerator() instanceof Count.Absent absent) {
			return new Figure.Undefined("the count is " + words(absent.why()));
		}
		if (measure.unit() != Unit.COUNT) {
			if (observation.denominator() instanceof Count.Absent absent) {
				return new Figure.Undefined("the denominator is " + words(absent.why()));
			}
			if (observation.denominator() == null && measure.denominator() == Denominator.POPULATION_0_17) {
				return new Figure.Undefined(
						"no population estimate for mid-" + Quarter.parse(observation.quarter()).year()
								+ " in the release " + this.populationRelease + ", nor an earlier one to use instead");
			}
		}
		return Formula.of(measure, ((Count.Known) observation.numerator()).value(), observation.knownDenominator());
	}

	private static String words(Absence absence) {
		return switch (absence) {
			case NOT_SUPPLIED -> "not supplied";
			case NOT_APPLICABLE -> "not applicable";
			case UNAVAILABLE -> "not available";
			case CONFIDENTIAL -> "withheld at source";
			case LOW, ROUNDS_TO_ZERO -> "one that rounds to zero";
			case UNRELIABLE -> "unreliable";
		};
	}

}
