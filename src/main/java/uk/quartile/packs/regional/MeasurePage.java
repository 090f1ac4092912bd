package uk.quartile.packs.regional;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.charts.RankedBars;
import uk.quartile.packs.table.AuthorityTable;

/**
 * What the page of one measure says, formatted.
 *
 * @param section of the catalogue, above the title
 * @param title of the measure
 * @param when the figures were true
 * @param lead what happened, in a sentence
 * @param paragraphs what else the figures bear, and what the measure means
 * @param chart the ranked values; null where fewer than two can be ranked
 * @param table counts, changes, values and comparisons
 * @param notes below the table
 */
record MeasurePage(String section, String title, String when, String lead, List<String> paragraphs,
		@Nullable RankedBars chart, AuthorityTable table, List<String> notes) {
}
