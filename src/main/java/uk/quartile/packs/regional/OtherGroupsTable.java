package uk.quartile.packs.regional;

import java.util.List;

/**
 * How the region's sub-groups and the good and outstanding authorities stand beside it.
 *
 * @param lead what the table holds
 * @param heads of the columns, the measure's first
 * @param rows one for each measure: its title, the region's value and those of the groups
 */
record OtherGroupsTable(String lead, List<String> heads, List<List<String>> rows) {

	static final String TITLE = "Compared with other groups";

}
