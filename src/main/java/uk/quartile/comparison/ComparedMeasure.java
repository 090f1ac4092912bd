package uk.quartile.comparison;

import java.util.List;

import uk.quartile.domain.Measure;

/**
 * One measure, compared.
 *
 * @param place in the comparison
 * @param measure of the catalogue
 * @param benchmarks one for each area; none where the measure is neither due nor
 * returned, or its comparison stands already
 */
record ComparedMeasure(MeasureRates.Place place, Measure measure, List<Benchmark> benchmarks) {
}
