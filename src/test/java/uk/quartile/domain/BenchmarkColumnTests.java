package uk.quartile.domain;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BenchmarkColumnTests {

	/** Programs outside go by it: columns are appended at its end, and here. */
	private static final String CONTRACT = """
			area,area_name,area_type,quarter,measure,status,numerator,denominator,denominator_source,value,\
			lower_95,upper_95,previous_value,change_on_quarter,year_earlier_value,change_on_year,rank,\
			ranked,region_value,neighbours_value,england_value,versus_region,versus_england,trend,unit,\
			polarity,basis,annualised,population_year,population_release,previous_numerator,\
			year_earlier_numerator,members,members_with_figure,neighbours_edition,neighbours_available,\
			neighbours_quarter,england_quarter,versus_neighbours,sub_groups,sub_group_values,\
			versus_sub_groups,graded_value,graded_quarter,graded_members,graded_members_with_figure,\
			versus_graded,general_population_value,general_population_period,general_population_group,\
			value_quarter,revised,first_numerator,first_denominator,percent_change_on_quarter,\
			percent_change_on_year,change_on_year_test,ratio_on_year,ratio_on_year_lower_95,\
			ratio_on_year_upper_95,difference_on_year_lower_95,difference_on_year_upper_95,\
			change_beyond_chance,stands_out,stands_out_place,stands_out_region_place,beyond_chance,\
			beyond_chance_from,stands_out_by_chance,trend_signals,trend_points,trend_since,trend_mean,\
			trend_lower,trend_upper,trend_seasonal,target,target_rating,target_outlook,yearly_trend,\
			yearly_points,yearly_chi_squared,rolling_numerator,rolling_denominator,rolling_value,\
			rolling_lower_95,rolling_upper_95,half_year_numerator,half_year_denominator,half_year_value,\
			half_year,year_to_date_numerator,year_to_date_quarters,projected_numerator,net_flow,\
			published_year_numerator,reconciliation_difference,published_numerator,published_value,doubt,\
			england_rank,england_ranked,england_below,england_rank_quarter,england_band,region_band,\
			neighbours_band,lower_quartile,median,upper_quartile,quartiles_of,least,percentile_2_5,percentile_97_5,most,\
			spread_quarter,numerator_change_on_quarter,numerator_change_on_year,percent_change_on_year_lower_95,\
			percent_change_on_year_upper_95,previous_denominator,year_earlier_denominator""";

	@Test
	void keepsTheContract() {
		assertThat(String.join(",", BenchmarkColumn.names())).isEqualTo(CONTRACT);
	}

}
