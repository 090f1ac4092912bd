package uk.quartile.rates;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.batch.infrastructure.item.ItemProcessor;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
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
		return new Rate(observation, Formula.of(measure, Quarter.parse(observation.quarter()), observation.numerator(),
				observation.denominator(), this.populationRelease));
	}

}
