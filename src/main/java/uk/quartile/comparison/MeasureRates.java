package uk.quartile.comparison;

import java.util.List;
import java.util.Map;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;

/**
 * All that is needed to compare one measure: the item of this stage.
 *
 * @param comparison id
 * @param quarter that is compared
 * @param measure of the catalogue
 * @param last whether no measure follows
 * @param rates of the region, its authorities, their neighbours and England, of the
 * quarter and those before
 * @param neighbours of each authority, nearest first, in the edition in force
 */
record MeasureRates(long comparison, Quarter quarter, Measure measure, boolean last, List<AreaRate> rates,
		Map<String, List<String>> neighbours) {
}
