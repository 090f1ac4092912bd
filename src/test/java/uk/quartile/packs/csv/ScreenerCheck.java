package uk.quartile.packs.csv;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import uk.quartile.packs.csv.OpenFiles.Row;

/**
 * What the Department for Education's screener asks of files for Explore Education
 * Statistics: one constant for each check that {@code screen_csv} of
 * github.com/dfe-analytical-services/eesyscreener 0.3.1 (commit f0e47ba) makes, named
 * after it, with the file that has it. What is asked is said anew here, and where we
 * never write what a check is about (filters, other levels of places, ethnicity), that
 * there is none of it. Each has a change that spoils a good pair. Two are left out, which
 * hold for data sets of the department's API alone and warn where a name isn't in its
 * dictionary: {@code check_data_dict_col_name} and {@code check_data_dict_fil_item}.
 */
public enum ScreenerCheck {

	// One check after the other, in the order in which they are made.
	// @formatter:off
	CHECK_FILENAME_SPACES("check_filename_spaces.R",
			(files) -> names(files, (name) -> name.contains(" ")),
			(files) -> files.named("open data.csv", "open data.meta.csv")),
	CHECK_FILENAME_SPECIAL("check_filename_special.R",
			(files) -> names(files, (name) -> !name.matches("[A-Za-z0-9_ -]+(?:\\.meta)?\\.csv")),
			(files) -> files.named("open+data.csv", "open+data.meta.csv")),
	CHECK_FILENAMES_MATCH("check_filenames_match.R",
			(files) -> names(files, (name) -> !files.metaName().equals(files.dataName().replace(".csv", ".meta.csv"))),
			(files) -> files.named("open-data.csv", "open.meta.csv")),

	PRECHECK_COL_REQ_META("precheck_col_req_meta.R",
			(files) -> less(Facts.DESCRIPTION, files.meta().header()),
			(files) -> files.describedBy(files.meta().without("filter_hint"))),
	PRECHECK_COL_INVALID_META("precheck_col_invalid_meta.R",
			(files) -> less(files.meta().header(), Facts.DESCRIPTION),
			(files) -> files.describedBy(files.meta().renamed("filter_hint", "hint"))),
	PRECHECK_COL_REQ_DATA("precheck_col_req_data.R",
			(files) -> less(Facts.ALWAYS, files.data().header()),
			(files) -> files.with(files.data().without("time_identifier"))),
	PRECHECK_COL_TO_ROWS("precheck_col_to_rows.R",
			(files) -> some(files.meta().cells().size() > files.data().header().size() - Facts.ALWAYS.size(),
					"more columns described than there are"),
			(files) -> files.with(without(files.data(), Facts.REGION, Facts.AUTHORITY, files.indicators().subList(0, 2)))),
	/** That of the screener looks for filters alone. */
	PRECHECK_CROSS_META_TO_DATA("precheck_cross_meta_to_data.R",
			(files) -> less(files.meta().column("col_name"), files.data().header()),
			(files) -> files.with(files.data().without(files.indicators().get(0)))),
	PRECHECK_CROSS_DATA_TO_META("precheck_cross_data_to_meta.R",
			(files) -> less(less(files.data().header(), Facts.units()), files.meta().column("col_name")),
			(files) -> files.with(files.data().renamed(files.indicators().get(0), "something_else"))),

	CHECK_COL_NAMES_SPACES("check_col_names_spaces.R",
			(files) -> columns(files, (name) -> name.matches(".*\\s.*")),
			(files) -> files.with(files.data().renamed("la_name", "la name"))),
	CHECK_COL_SNAKE_CASE("check_col_snake_case.R",
			(files) -> columns(files, (name) -> !name.matches("[a-z0-9_]+")),
			(files) -> files.with(files.data().renamed("la_name", "la-name"))),
	CHECK_COL_VAR_START("check_col_var_start.R",
			(files) -> columns(files, (name) -> !name.matches("[a-z].*")),
			(files) -> files.with(files.data().renamed("la_name", "1_name"))),
	CHECK_COL_IND_SMUSHED("check_col_ind_smushed.R",
			(files) -> found(Facts.OF_PEOPLE, files.indicators()),
			(files) -> described(files, "col_name", "female_referrals_count")),
	CHECK_COL_VAR_CHARACTERISTIC("check_col_var_characteristic.R",
			(files) -> found(Pattern.compile("^characteristic(?:_group)?$"), names(files)),
			(files) -> described(files, "col_name", "characteristic")),

	PRECHECK_META_COL_TYPE("precheck_meta_col_type.R",
			(files) -> less(files.meta().column("col_type"), List.of("Filter", "Indicator")),
			(files) -> described(files, "col_type", "indicator")),
	PRECHECK_META_OB_UNIT("precheck_meta_ob_unit.R",
			(files) -> names(files).stream().filter(Facts.units()::contains).toList(),
			(files) -> described(files, "col_name", "la_name")),
	PRECHECK_META_COL_NAME("precheck_meta_col_name.R",
			(files) -> blank(files, "col_name"), (files) -> described(files, "col_name", " ")),

	CHECK_META_DUPE_LABEL("check_meta_dupe_label.R",
			(files) -> twice(files.meta().column("label")),
			(files) -> described(files, "label", files.meta().column("label").get(1))),
	CHECK_META_FIL_GRP("check_meta_fil_grp.R", (files) -> grouped(files), (files) -> group(files)),
	CHECK_META_FIL_GRP_DUPE("check_meta_fil_grp_dupe.R", (files) -> grouped(files), (files) -> group(files)),
	CHECK_META_FIL_GRP_IS_FIL("check_meta_fil_grp_is_fil.R", (files) -> grouped(files), (files) -> group(files)),
	CHECK_META_FIL_GRP_MATCH("check_meta_fil_grp_match.R", (files) -> grouped(files), (files) -> group(files)),
	CHECK_META_FIL_GRP_STRIPPED("check_meta_fil_grp_stripped.R", (files) -> grouped(files), (files) -> group(files)),
	CHECK_META_LABEL("check_meta_label.R",
			(files) -> blank(files, "label"), (files) -> described(files, "label", "")),
	CHECK_META_FILTER_HINT("check_meta_filter_hint.R",
			(files) -> given(files, "Indicator", "filter_hint"), (files) -> described(files, "filter_hint", "Choose")),
	CHECK_META_GEOG_CATCH("check_meta_geog_catch.R", OpenFiles::filters, (files) -> filter(files)),
	CHECK_META_INDICATOR_DP("check_meta_indicator_dp.R",
			(files) -> given(files, "Filter", "indicator_dp"), (files) -> filter(files)),
	CHECK_META_COL_NAME_SPACES("check_meta_col_name_spaces.R",
			(files) -> found(Pattern.compile("\\s"), files.meta().column("col_name")),
			(files) -> described(files, "col_name", "referrals count")),
	CHECK_META_COL_NAME_DUPE("check_meta_col_name_dupe.R",
			(files) -> twice(files.meta().column("col_name")),
			(files) -> described(files, "col_name", files.indicators().get(1))),
	CHECK_META_IND_DP_SET("check_meta_ind_dp_set.R",
			(files) -> blank(files, "indicator_dp"), (files) -> described(files, "indicator_dp", "")),
	CHECK_META_IND_DP_VALUES("check_meta_ind_dp_values.R",
			(files) -> found(Pattern.compile("[^0-9]"), files.meta().column("indicator_dp")),
			(files) -> described(files, "indicator_dp", "-1")),
	CHECK_META_IND_UNIT("check_meta_ind_unit.R",
			(files) -> given(files, "Filter", "indicator_unit"),
			(files) -> described(filter(files), "indicator_unit", "%")),
	CHECK_META_IND_UNIT_VALIDATION("check_meta_ind_unit_validation.R",
			(files) -> less(files.meta().column("indicator_unit"), List.of("", "%", "pp", "\u00a3", "\u00a3m", "numberstring")),
			(files) -> described(files, "indicator_unit", "percent")),
	CHECK_META_INDICATOR_GROUPING("check_meta_indicator_grouping.R",
			(files) -> given(files, "Filter", "indicator_grouping"), (files) -> filter(files)),

	PRECHECK_TIME_PERIOD_NUM("precheck_time_period_num.R",
			(files) -> less(files.data().column("time_period"), (time) -> time.matches("\\d{4}(?:\\d{2})?")),
			(files) -> changed(files, "time_period", "2023/24")),
	PRECHECK_TIME_ID_VALID("precheck_time_id_valid.R",
			(files) -> less(files.data().column("time_identifier"), Facts.QUARTERS),
			(files) -> changed(files, "time_identifier", "Q4")),
	/** A year's quarters may stand in one file, and nothing else beside them. */
	PRECHECK_TIME_ID_MIX("precheck_time_id_mix.R",
			(files) -> less(files.data().column("time_identifier"), Facts.QUARTERS),
			(files) -> changed(files, "time_identifier", "Financial year")),

	PRECHECK_FILTER_NOT_SINGULAR("precheck_filter_not_singular.R", OpenFiles::filters, (files) -> filter(files)),

	PRECHECK_GEOG_LEVEL("precheck_geog_level.R",
			(files) -> less(files.data().column("geographic_level"), Facts.LEVELS),
			(files) -> changed(files, "geographic_level", "Local Authority")),
	PRECHECK_GEOG_LEVEL_PRESENT("precheck_geog_level_present.R",
			(files) -> less(Facts.units(), files.data().header()),
			(files) -> files.with(files.data().without("new_la_code"))),

	CHECK_TIME_PERIOD("check_time_period.R",
			(files) -> less(files.data().column("time_period"), (time) -> time.length() == 6),
			(files) -> changed(files, "time_period", "2023")),
	CHECK_TIME_PERIOD_SIX("check_time_period_six.R",
			(files) -> less(files.data().column("time_period"), (time) -> (Integer.parseInt(time.substring(2, 4)) + 1)
					% 100 == Integer.parseInt(time.substring(4))),
			(files) -> changed(files, "time_period", "202325")),

	CHECK_FILTER_DEFAULTS("check_filter_defaults.R", OpenFiles::filters, (files) -> filter(files)),
	CHECK_FILTER_GROUP_LEVEL("check_filter_group_level.R", (files) -> grouped(files), (files) -> group(files)),
	CHECK_FILTER_ITEM_LIMIT("check_filter_item_limit.R", OpenFiles::filters, (files) -> filter(files)),
	/** Of the names and codes of places too. */
	CHECK_FILTER_WHITESPACE("check_filter_whitespace.R",
			(files) -> found(Pattern.compile("^\\s|\\s$"), places(files)),
			(files) -> changed(files, "la_name", "Leicester ")),
	CHECK_FILTER_OB_TOTAL("check_filter_ob_total.R",
			(files) -> found(Pattern.compile("^(?:[Tt]otal|[Aa]ll)$"), places(files)),
			(files) -> changed(files, "la_name", "Total")),
	CHECK_FILTER_BLANKS("check_filter_blanks.R", OpenFiles::filters, (files) -> filter(files)),

	CHECK_GEOG_COUNTRY_COMBOS("check_geog_combos.R",
			(files) -> rows(files, (row) -> !row.cells("country_code", "country_name").equals("E92000001/England")),
			(files) -> changed(files, "country_name", "ENGLAND")),
	CHECK_GEOG_REGION_COMBOS("check_geog_combos.R",
			(files) -> rows(files, (row) -> !row.isOf("National")
					&& !Facts.REGIONS.contains(row.cells("region_code", "region_name"))),
			(files) -> changed(files, "region_name", "East Midlands region")),
	CHECK_GEOG_WARD_COMBOS("check_geog_combos.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_PCON_COMBOS("check_geog_combos.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_LAD_COMBOS("check_geog_combos.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_LEP_COMBOS("check_geog_combos.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_LSIP_COMBOS("check_geog_combos.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_EDA_COMBOS("check_geog_combos.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_LA_COMBOS("check_geog_combos.R",
			(files) -> rows(files, (row) -> row.isOf("Local authority")
					&& !Facts.AUTHORITIES.contains(row.cells("old_la_code", "new_la_code", "la_name"))),
			(files) -> changed(files, "old_la_code", "999")),
	CHECK_GEOG_LEVEL_COMPLETED("check_geog_level_completed.R",
			(files) -> Stream.of(hollow(files, "Regional", Facts.REGION), hollow(files, "Local authority", Facts.AUTHORITY))
				.flatMap(List::stream).toList(),
			(files) -> changed(files, "old_la_code", "")),
	CHECK_GEOG_IGNORED_ROWS("check_geog_ignored_rows.R",
			(files) -> less(files.data().column("geographic_level"), Facts.LEVELS),
			(files) -> changed(files, "geographic_level", "Planning area")),
	CHECK_GEOG_OTHER_DUPES("check_geog_other_dupes.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_LA_COL_PRESENT("check_geog_col_present.R",
			(files) -> less(Facts.AUTHORITY, files.data().header()),
			(files) -> files.with(files.data().without("old_la_code"))),
	CHECK_GEOG_REGION_COL_PRESENT("check_geog_col_present.R",
			(files) -> less(Facts.REGION, files.data().header()),
			(files) -> files.with(files.data().without("region_code"))),
	CHECK_GEOG_REGION_FOR_LA("check_geog_region_for.R",
			(files) -> hollow(files, "Local authority", Facts.REGION),
			(files) -> changed(files, "region_code", "")),
	CHECK_GEOG_REGION_FOR_LAD("check_geog_region_for.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_NA("check_geog_na.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_NA_CODE("check_geog_na_code.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_OTHER_CODE_DUPES("check_geog_other_dupes.R", (files) -> otherPlaces(files), (files) -> otherPlace(files)),
	CHECK_GEOG_OVERCOMPLETED_COLS("check_geog_overcompleted_cols.R",
			(files) -> rows(files, (row) -> (row.isOf("National") && !row.cells("region_code", "region_name").equals("/"))
					|| (!row.isOf("Local authority")
							&& !row.cells("old_la_code", "new_la_code", "la_name").equals("//"))),
			(files) -> changed(files, "geographic_level", "Regional")),

	CHECK_GENERAL_DUPES("check_general_dupes.R",
			(files) -> twice(rows(files, (row) -> true)),
			(files) -> files.with(files.data().repeated(1))),
	CHECK_GENERAL_NULL("check_general_null.R",
			(files) -> Stream.of(files.data(), files.meta()).flatMap((table) -> table.cells().stream())
				.flatMap(List::stream).filter(Facts.NOTHING::contains).toList(),
			(files) -> changed(files, files.indicators().get(0), "..")),

	/** That of the screener reads a blank as missing, and lets it pass where it reads with DuckDB. */
	CHECK_IND_INVALID_ENTRY("check_ind_invalid_entry.R",
			(files) -> files.indicators().stream().flatMap((column) -> files.data().column(column).stream())
				.filter((cell) -> Set.of("", "~", ":").contains(cell)).toList(),
			(files) -> changed(files, files.indicators().get(0), "")),

	CHECK_HARMONISED_VARIABLES("check_harmonised.R",
			(files) -> found(Facts.HARMONISED, names(files)),
			(files) -> described(files, "col_name", "sen_count")),
	CHECK_HARMONISED_ETH_VALS("check_harmonised.R",
			(files) -> found(Facts.ETHNIC, files.data().header()), (files) -> ethnic(files)),
	CHECK_HARMONISED_ETH_CHAR_GRP("check_harmonised.R",
			(files) -> found(Facts.ETHNIC, files.data().header()), (files) -> ethnic(files)),
	CHECK_HARMONISED_ETH_CHAR_VALS("check_harmonised.R",
			(files) -> found(Facts.ETHNIC, files.data().header()), (files) -> ethnic(files)),

	CHECK_API_CHAR_COL_NAME("check_api_char_limit.R",
			(files) -> columns(files, (name) -> name.length() > 50),
			(files) -> files.with(files.data().renamed("la_name", "l".repeat(51)))),
	CHECK_API_CHAR_COL_LABEL("check_api_char_limit.R",
			(files) -> less(files.meta().column("label"), (label) -> label.length() <= 100),
			(files) -> described(files, "label", "L".repeat(101))),
	CHECK_API_CHAR_LOC_CODE("check_api_char_limit.R",
			(files) -> less(places(files), (place) -> !place.matches("\\S{31,}")),
			(files) -> changed(files, "new_la_code", "E".repeat(31))),
	CHECK_API_CHAR_FILTER_ITEMS("check_api_char_limit.R",
			(files) -> less(places(files), (place) -> place.length() <= 120),
			(files) -> changed(files, "la_name", "L".repeat(121)));
	// @formatter:on

	private final String source;

	private final Function<OpenFiles, List<String>> faults;

	private final UnaryOperator<OpenFiles> spoiling;

	ScreenerCheck(String source, Function<OpenFiles, List<String>> faults, UnaryOperator<OpenFiles> spoiling) {
		this.source = source;
		this.faults = faults;
		this.spoiling = spoiling;
	}

	/** What the check finds fault with. */
	public List<String> faults(OpenFiles files) {
		return this.faults.apply(files);
	}

	OpenFiles spoil(OpenFiles files) {
		return this.spoiling.apply(files);
	}

	/** As the screener calls it, and where it stands there. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT) + " (R/" + this.source + ")";
	}

	private static List<String> names(OpenFiles files, Predicate<String> bad) {
		return Stream.of(files.dataName(), files.metaName()).filter(bad).toList();
	}

	/** The names that the description has, and those by which it groups. */
	private static List<String> names(OpenFiles files) {
		return Stream.of("col_name", "filter_grouping_column")
			.flatMap((column) -> files.meta().column(column).stream())
			.toList();
	}

	private static List<String> columns(OpenFiles files, Predicate<String> bad) {
		return files.data().header().stream().filter(bad).toList();
	}

	private static List<String> less(List<String> all, List<String> others) {
		return less(all, others::contains);
	}

	private static List<String> less(List<String> all, Predicate<String> good) {
		return all.stream().filter(good.negate()).toList();
	}

	private static List<String> some(boolean bad, String what) {
		return bad ? List.of(what) : List.of();
	}

	private static List<String> found(Pattern pattern, List<String> among) {
		return among.stream().filter(pattern.asPredicate()).toList();
	}

	private static List<String> twice(List<String> all) {
		Set<String> once = new HashSet<>();
		return all.stream().filter((each) -> !once.add(each)).toList();
	}

	private static List<String> blank(OpenFiles files, String column) {
		return files.meta().column(column).stream().filter(String::isBlank).toList();
	}

	private static List<String> given(OpenFiles files, String type, String column) {
		return files.meta()
			.rows()
			.stream()
			.filter((row) -> row.cell("col_type").equals(type) && !row.cell(column).isEmpty())
			.map((row) -> row.cell(column))
			.toList();
	}

	private static List<String> grouped(OpenFiles files) {
		return less(files.meta().column("filter_grouping_column"), String::isEmpty);
	}

	/** Times and places of rows. */
	private static List<String> rows(OpenFiles files, Predicate<Row> bad) {
		return files.data()
			.rows()
			.stream()
			.filter(bad)
			.map((row) -> row.cells(Facts.units().toArray(String[]::new)))
			.toList();
	}

	private static List<String> hollow(OpenFiles files, String level, List<String> columns) {
		return rows(files, (row) -> row.isOf(level) && columns.stream().anyMatch((each) -> row.cell(each).isBlank()));
	}

	private static List<String> places(OpenFiles files) {
		return Facts.units().stream().flatMap((column) -> files.data().column(column).stream()).toList();
	}

	/** Levels, and columns of them, of which we write none. */
	private static List<String> otherPlaces(OpenFiles files) {
		return Stream
			.concat(less(files.data().column("geographic_level"), Facts.LEVELS).stream(),
					columns(files, (name) -> Facts.OTHER_PLACES.matcher(name).find()).stream())
			.toList();
	}

	private static OpenFiles otherPlace(OpenFiles files) {
		return files.with(files.data().renamed("la_name", "lad_name"));
	}

	private static OpenFiles ethnic(OpenFiles files) {
		return files.with(files.data().renamed("la_name", "ethnicity_major"));
	}

	private static OpenFiles described(OpenFiles files, String column, String value) {
		return files.describedBy(files.meta().with(0, column, value));
	}

	private static OpenFiles filter(OpenFiles files) {
		return described(files, "col_type", "Filter");
	}

	private static OpenFiles group(OpenFiles files) {
		return described(files, "filter_grouping_column", "section");
	}

	/** In the last row, which is of an authority. */
	private static OpenFiles changed(OpenFiles files, String column, String value) {
		return files.with(files.data().with(files.data().cells().size() - 1, column, value));
	}

	@SafeVarargs
	private static OpenFiles.Table without(OpenFiles.Table table, List<String>... columns) {
		return Arrays.stream(columns)
			.flatMap(List::stream)
			.reduce(table, OpenFiles.Table::without, (one, other) -> one);
	}

	/** Names that the department has given. */
	private static final class Facts {

		static final List<String> DESCRIPTION = List.of("col_name", "col_type", "label", "indicator_grouping",
				"indicator_unit", "indicator_dp", "filter_hint", "filter_grouping_column");

		/** In every file of figures. */
		static final List<String> ALWAYS = List.of("time_period", "time_identifier", "geographic_level", "country_code",
				"country_name");

		static final List<String> REGION = List.of("region_code", "region_name");

		static final List<String> AUTHORITY = List.of("old_la_code", "new_la_code", "la_name");

		static final List<String> LEVELS = List.of("National", "Regional", "Local authority");

		static final List<String> QUARTERS = List.of("Financial year Q1", "Financial year Q2", "Financial year Q3",
				"Financial year Q4");

		/**
		 * From data/regions.csv of
		 * github.com/dfe-analytical-services/dfe-published-data-qa.
		 */
		static final List<String> REGIONS = List.of("E12000001/North East", "E12000002/North West",
				"E12000003/Yorkshire and The Humber", "E12000004/East Midlands", "E12000005/West Midlands",
				"E12000006/East of England", "E12000007/London", "E12000008/South East", "E12000009/South West");

		/** Those of the East Midlands, from data/las.csv there. */
		static final List<String> AUTHORITIES = List.of("831/E06000015/Derby", "856/E06000016/Leicester",
				"857/E06000017/Rutland", "892/E06000018/Nottingham", "940/E06000061/North Northamptonshire",
				"941/E06000062/West Northamptonshire", "830/E10000007/Derbyshire", "855/E10000018/Leicestershire",
				"925/E10000019/Lincolnshire", "928/E10000021/Northamptonshire", "891/E10000024/Nottinghamshire");

		/** Sexes and ethnic groups, which belong in a filter. */
		static final Pattern OF_PEOPLE = Pattern.compile("male|asian|chinese|indian|pakistani|bangladeshi|black|african"
				+ "|caribbean|white|roma|irish|english|british|scottish|welsh|arab");

		/** What has a name of its own in the department's standards. */
		static final Pattern HARMONISED = Pattern
			.compile("sen_|primary_need|secondary_need|establishment_type|provider_type|school_type|ethnic");

		static final Pattern ETHNIC = Pattern.compile("ethnic|characteristic");

		static final Pattern OTHER_PLACES = Pattern.compile("^(?:lad|ward|pcon|lsip|local_enterprise|english_devolved"
				+ "|opportunity_area|trust|sponsor|rsc|school|provider|institution|planning_area|pfa)_");

		static final Set<String> NOTHING = Set.of("NULL", "Null", "null", "NA", "na", "N/A", "n/a", ".", "..", "-");

		private Facts() {
		}

		/** Times and places. */
		static List<String> units() {
			return Stream.of(ALWAYS, REGION, AUTHORITY).flatMap(List::stream).toList();
		}

	}

}
