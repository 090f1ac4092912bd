package uk.quartile.attack;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Of which figures, beside its row's own, a cell of a public table tells something. */
enum Tells {

	/** What everybody knows, or what the row is of. */
	NOTHING("area area_name area_type quarter measure status unit polarity basis annualised value_quarter"
			+ " denominator_source population_year population_release members sub_groups begins_anew"
			+ " england_value england_quarter general_population_value general_population_period"
			+ " general_population_group target england_rank_quarter spread_quarter beyond_chance_from"
			+ " stands_out_by_chance half_year trend_since year_to_date_quarters neighbours_edition"),

	ITSELF("numerator denominator value lower_95 upper_95 region_value versus_england target_rating england_rank"
			+ " england_ranked england_below england_band"),

	BEFORE("previous_value previous_numerator previous_denominator change_on_quarter percent_change_on_quarter"
			+ " numerator_change_on_quarter"),

	YEAR_BEFORE("year_earlier_value year_earlier_numerator year_earlier_denominator change_on_year"
			+ " percent_change_on_year percent_change_on_year_lower_95 percent_change_on_year_upper_95"
			+ " change_on_year_test ratio_on_year ratio_on_year_lower_95 ratio_on_year_upper_95"
			+ " difference_on_year_lower_95 difference_on_year_upper_95 change_beyond_chance"
			+ " numerator_change_on_year"),

	/** All of its row and of the three quarters before. */
	YEAR("rolling_numerator rolling_denominator rolling_value rolling_lower_95 rolling_upper_95 half_year_numerator"
			+ " half_year_denominator half_year_value year_to_date_numerator projected_numerator"),

	/** Every point of the area's history. */
	SERIES("trend trend_signals trend_points trend_mean trend_lower trend_upper trend_seasonal target_outlook"
			+ " yearly_trend yearly_points yearly_chi_squared mean lower_limit upper_limit signal"),

	/** Every authority's figure. */
	EVERYONE("rank ranked versus_region region_band stands_out stands_out_place stands_out_region_place beyond_chance"
			+ " members_with_figure neighbours_value neighbours_available neighbours_quarter versus_neighbours"
			+ " neighbours_band sub_group_values versus_sub_groups graded_value graded_quarter graded_members"
			+ " graded_members_with_figure versus_graded lower_quartile median upper_quartile quartiles_of least"
			+ " percentile_2_5 percentile_97_5 most"),

	/** What it was, or what others have: all of the above. */
	MORE("revised first_numerator first_denominator doubt net_flow published_year_numerator"
			+ " reconciliation_difference published_numerator published_value");

	private static final Map<String, Tells> COLUMNS = new TreeMap<>();

	static {
		for (Tells each : values()) {
			for (String column : each.columns.split(" ")) {
				COLUMNS.put(column, each);
			}
		}
	}

	private final String columns;

	Tells(String columns) {
		this.columns = columns;
	}

	/**
	 * What the cells of a row tell of that aren't blank.
	 * @throws IllegalStateException of a column that is new here
	 */
	static Set<Tells> of(Map<String, String> row) {
		Set<Tells> tells = EnumSet.noneOf(Tells.class);
		row.forEach((column, cell) -> {
			if (!cell.isEmpty()) {
				tells.add(of(column));
			}
		});
		return tells;
	}

	static Tells of(String column) {
		Tells tells = COLUMNS.get(column);
		if (tells == null) {
			throw new IllegalStateException("column " + column + ": nobody has thought of what it tells a stranger.");
		}
		return tells;
	}

}
