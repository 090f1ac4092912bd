package uk.quartile.comparison;

import java.util.List;
import java.util.function.Function;

import org.springframework.batch.infrastructure.item.ItemProcessor;

import uk.quartile.comparison.area.MeasureRates;
import uk.quartile.comparison.comparing.Benchmark;

/**
 * Compares a measure, unless its comparison stands already under exactly the same rates.
 * Keeps nothing between measures: several are compared at once.
 */
final class ComparedOnce implements ItemProcessor<MeasureRates, ComparedMeasure> {

	private final Fingerprints fingerprints;

	private final JdbcComparisons comparisons;

	private final Function<MeasureRates, List<Benchmark>> comparison;

	ComparedOnce(Fingerprints fingerprints, JdbcComparisons comparisons,
			Function<MeasureRates, List<Benchmark>> comparison) {
		this.fingerprints = fingerprints;
		this.comparisons = comparisons;
		this.comparison = comparison;
	}

	@Override
	public ComparedMeasure process(MeasureRates item) {
		MeasureRates.Place place = item.place();
		String fingerprint = this.fingerprints.of(place.region(), place.quarter(), item.measure(), item.rates(),
				item.older(), item.related());
		return this.comparisons.measure(fingerprint)
			.map((standing) -> new ComparedMeasure(place, item.measure(), fingerprint, standing, List.of()))
			.orElseGet(
					() -> new ComparedMeasure(place, item.measure(), fingerprint, null, this.comparison.apply(item)));
	}

}
