package uk.quartile.packs.regional;

import java.util.List;

/**
 * How the region stands beside groups that the measures' own pages have no room for.
 *
 * @param title of the page
 * @param lead what the table holds
 * @param region heading of the region's column
 * @param subGroups heading of the sub-groups' column; blank where there are none
 * @param graded heading of the graded authorities' column; blank where there are none
 * @param rows one for each measure
 */
record OtherGroupsTable(String title, String lead, String region, String subGroups, String graded, List<Row> rows) {

	/**
	 * A measure.
	 *
	 * @param measure title
	 * @param region value
	 * @param subGroups values, with their coverage
	 * @param otherRegions the region's place among them where it may be said, and their
	 * range
	 * @param graded value, with its date where that is another, and its coverage
	 */
	record Row(String measure, String region, String subGroups, String otherRegions, String graded) {
	}

}
