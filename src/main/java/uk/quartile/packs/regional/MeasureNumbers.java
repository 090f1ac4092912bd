package uk.quartile.packs.regional;

import java.util.List;

import uk.quartile.packs.table.AuthorityTable;

/**
 * The numbers behind a measure's page, formatted.
 *
 * @param title of the measure, with its number
 * @param paragraphs what happened, and who differs from England beyond chance
 * @param table counts, changes, intervals and trends
 * @param notes before the table
 */
record MeasureNumbers(String title, List<String> paragraphs, AuthorityTable table, List<String> notes) {

	static final String TITLE = "Numbers behind the measures";

}
