package uk.quartile.packs.regional;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.charts.TrendPanel;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Table;

/**
 * What the page of one measure says, formatted.
 *
 * @param section of the catalogue
 * @param title with the measure's number, which names the page
 * @param good which direction is good, and when the figures were true
 * @param finding what the page says, of the region first
 * @param paragraphs how many authorities rose or fell, their places in England, and what
 * the measure means
 * @param trend the region's years; null where they are too few
 * @param trendInWords the same for those who can't see it; blank without it
 * @param key what the signs of the table mean
 * @param notes before the table
 * @param table of the authorities by value
 */
record MeasurePage(String section, String title, String good, String finding, List<String> paragraphs,
		@Nullable TrendPanel trend, String trendInWords, List<Key.Entry> key, String notes, Table table) {
}
