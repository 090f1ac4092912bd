package uk.quartile.packs.regional;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.charts.RankedBars;

/**
 * What half a page says of a measure that isn't of the report's quarter, formatted.
 *
 * @param title of the measure, without what the date says
 * @param bookmark its title in full
 * @param when the figures were true
 * @param lead what happened, in a sentence
 * @param paragraphs what else the figures bear, what the measure means, and notes
 * @param chart the ranked values with their changes; null where fewer than two can be
 * ranked
 */
record LatestValuesPage(String title, String bookmark, String when, String lead, List<String> paragraphs,
		@Nullable RankedBars chart) {

	static final String TITLE = "Yearly measures: latest values";

}
