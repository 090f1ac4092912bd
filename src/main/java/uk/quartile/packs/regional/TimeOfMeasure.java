package uk.quartile.packs.regional;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.charts.SeriesChart;

/**
 * What time says of one measure.
 *
 * @param title of the measure
 * @param paragraphs at least one
 * @param chart the region's quarters; null where they are too few
 */
record TimeOfMeasure(String title, List<String> paragraphs, @Nullable SeriesChart chart) {
}
