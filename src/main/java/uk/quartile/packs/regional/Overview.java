package uk.quartile.packs.regional;

import java.util.List;

/**
 * All measures in a table.
 *
 * @param lead how it is to be read
 * @param england heading of England's column; blank where the region is England
 * @param rows one for each measure that has a figure
 * @param without which measures have none; blank where all have
 */
record Overview(String lead, String england, List<Row> rows, String without) {

	/**
	 * A measure of the region.
	 *
	 * @param measure title, with its date where that isn't the report's quarter
	 * @param page bookmark of its page
	 * @param now value
	 * @param before value a year before
	 * @param change between them
	 * @param interval of that change, where it is tested
	 * @param trend in a word
	 * @param england value
	 */
	record Row(String measure, String page, String now, String before, String change, String interval, String trend,
			String england) {
	}

}
