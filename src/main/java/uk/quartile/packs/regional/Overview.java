package uk.quartile.packs.regional;

import java.util.List;

/**
 * The latest values of measures that are collected once a year.
 *
 * @param title of the page
 * @param lead what the table holds
 * @param region heading of the region's column
 * @param rows one for each measure
 */
record Overview(String title, String lead, String region, List<Row> rows) {

	/**
	 * A measure's latest values.
	 *
	 * @param measure title
	 * @param when the figures were true
	 * @param region value
	 * @param england value, with its date where that is another
	 * @param lowest authority and value
	 * @param highest authority and value
	 */
	record Row(String measure, String when, String region, String england, String lowest, String highest) {
	}

}
