package uk.quartile.comparison.area;

import java.util.List;
import java.util.Map;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * All that is needed to compare one measure: the item of this stage.
 *
 * @param place in the comparison
 * @param measure of the catalogue
 * @param rates of the region, its authorities, their neighbours and England, of the
 * quarter and those before
 * @param older published rates of the neighbours, of the quarters before those: seven
 * years in all
 * @param related rates of the measures that this one names as its relations, of the same
 * areas and the last quarters, by code
 * @param neighbours of each authority, nearest first, in the edition in force
 */
public record MeasureRates(Place place, Measure measure, List<AreaRate> rates, List<AreaRate> older,
		Map<String, List<AreaRate>> related, Map<String, List<String>> neighbours) {

	/** Of a measure by itself, in no comparison. */
	public static MeasureRates alone(String region, Quarter quarter, Measure measure, List<AreaRate> rates,
			Map<String, List<AreaRate>> related, Map<String, List<String>> neighbours) {
		return new MeasureRates(new Place(0, region, quarter, true), measure, rates, List.of(), related, neighbours);
	}

	/**
	 * Where a measure stands in a comparison.
	 *
	 * @param comparison id
	 * @param region that is compared
	 * @param quarter that is compared
	 * @param last whether no measure of the comparison follows
	 */
	public record Place(long comparison, String region, Quarter quarter, boolean last) {
	}

}
