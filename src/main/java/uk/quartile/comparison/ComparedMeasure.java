package uk.quartile.comparison;

import java.util.List;

import uk.quartile.domain.Measure;

/**
 * One measure, compared.
 *
 * @param comparison id
 * @param measure of the catalogue
 * @param last whether no measure follows
 * @param benchmarks one for each area; none where the measure is neither due nor returned
 */
record ComparedMeasure(long comparison, Measure measure, boolean last, List<Benchmark> benchmarks) {
}
