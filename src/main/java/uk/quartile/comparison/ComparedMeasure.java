package uk.quartile.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.MeasureRates;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.measure.Measure;

/**
 * One measure, compared.
 *
 * @param place in the comparison
 * @param measure of the catalogue
 * @param fingerprint of all that it rests on
 * @param standing id of the measure's comparison; null where it is new
 * @param benchmarks one for each area; none where the measure is neither due nor
 * returned, or its comparison stands already
 */
record ComparedMeasure(MeasureRates.Place place, Measure measure, String fingerprint, @Nullable Long standing,
		List<Benchmark> benchmarks) {
}
