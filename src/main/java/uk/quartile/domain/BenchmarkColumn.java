package uk.quartile.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of {@code benchmarks.csv}, which is the one list of them: header, cells,
 * metadata and explanations follow it, and the compiler asks each of them for a new
 * column. A contract: columns are appended, never renamed or inserted.
 */
public enum BenchmarkColumn implements Written {

	// One to a line, with what it says.
	// @formatter:off
	AREA(Datatype.STRING,
			"Nine-character GSS code; of a joint return, a split area or a sub-group, codes joined by plus signs."),
	AREA_NAME(Datatype.STRING, "Name of the area in the quarter."),
	AREA_TYPE(Datatype.STRING,
			"authority, joint, region, neighbours (the statistical neighbours of the authority whose code the row "
					+ "bears), england, good or outstanding authorities, or a sub-group's name."),
	QUARTER(Datatype.QUARTER, "Financial quarter that the table is of: Q1 is April to June."),
	MEASURE(Datatype.STRING, "Code of the measure in jobs/measures.yml."),
	STATUS(Datatype.STRING,
			"ok, provisional (a group is, if a member is) or estimated; or why there is no figure: not-supplied, z "
					+ "(not applicable), x (unavailable), c (confidential), low or k (rounds to zero), u (unreliable)."),
	NUMERATOR(Datatype.DECIMAL, "Count; of a group, the sum over the members that have the figure."),
	DENOMINATOR(Datatype.DECIMAL,
			"What the count is divided by: as returned, the children aged 0 to 17 of the population estimate, or as "
					+ "published."),
	DENOMINATOR_SOURCE(Datatype.STRING,
			"returned, population, or published where a group's own returns fall short and a published count stands "
					+ "in."),
	VALUE(Datatype.DECIMAL, "Figure in the measure's unit (percentages from 0 to 100), unrounded."),
	LOWER_95(Datatype.DECIMAL, "Lower 95% confidence limit, in the unit of the value."),
	UPPER_95(Datatype.DECIMAL, "Upper 95% confidence limit, in the unit of the value."),
	PREVIOUS_VALUE(Datatype.DECIMAL,
			"Value of exactly the quarter before the value's, over the same ground; of a group, over the members that "
					+ "have both quarters."),
	CHANGE_ON_QUARTER(Datatype.DECIMAL,
			"Value less that of the quarter before; of a group, over the members that have both, so that it need "
					+ "not be value less previous_value."),
	YEAR_EARLIER_VALUE(Datatype.DECIMAL,
			"Value of the same quarter a year before, over the same ground; of a group, over the members that have "
					+ "both."),
	CHANGE_ON_YEAR(Datatype.DECIMAL,
			"Value less that of the same quarter a year before; of a group, over the members that have both."),
	RANK(Datatype.INTEGER,
			"Place among the authorities that are ranked; ties share one. 1 is the best where a direction is good, "
					+ "else the highest."),
	RANKED(Datatype.INTEGER, "How many authorities are ranked."),
	REGION_VALUE(Datatype.DECIMAL, "The region's pooled value, this authority included."),
	NEIGHBOURS_VALUE(Datatype.DECIMAL, "Median of the statistical neighbours' values (or mean, by setting)."),
	ENGLAND_VALUE(Datatype.DECIMAL, "England's value, from published counts."),
	VERSUS_REGION(Datatype.STRING,
			"better, worse or similar; higher, lower or similar for a neutral measure: the interval against the "
					+ "region's value."),
	VERSUS_ENGLAND(Datatype.STRING, "The same, against England's value."),
	TREND(Datatype.STRING,
			"improving, concern, rising, falling, ordinary, higher than usual or lower than usual: what an XmR "
					+ "chart of the quarters signals. A level is no movement."),
	UNIT(Datatype.STRING, "Unit of the value: per-10000, percent, average, ratio or count."),
	POLARITY(Datatype.STRING, "Which direction is good: high-is-good, low-is-good or neutral."),
	BASIS(Datatype.STRING,
			"snapshot (of the last day of the quarter), quarter (of what happened in it) or rolling-12-months."),
	ANNUALISED(Datatype.BOOLEAN, "true where a quarter's rate is taken four times, so as to read as a year's."),
	POPULATION_YEAR(Datatype.INTEGER, "Mid-year of the population estimate."),
	POPULATION_RELEASE(Datatype.STRING, "Release of the population estimate."),
	PREVIOUS_NUMERATOR(Datatype.DECIMAL, "Count of exactly the quarter before."),
	YEAR_EARLIER_NUMERATOR(Datatype.DECIMAL, "Count of the same quarter a year before."),
	MEMBERS(Datatype.INTEGER, "How many authorities the group has."),
	MEMBERS_WITH_FIGURE(Datatype.INTEGER, "How many of them have the figure."),
	NEIGHBOURS_EDITION(Datatype.STRING, "Edition of the list of statistical neighbours."),
	NEIGHBOURS_AVAILABLE(Datatype.INTEGER, "How many of the ten neighbours have a value."),
	NEIGHBOURS_QUARTER(Datatype.QUARTER, "Quarter of the neighbours' value."),
	ENGLAND_QUARTER(Datatype.QUARTER, "Quarter of England's value: the row's, or the latest of the five before."),
	VERSUS_NEIGHBOURS(Datatype.STRING, "The interval against the neighbours' value, in the words of versus_region."),
	SUB_GROUPS(Datatype.STRINGS, "Named sub-groups that the area belongs to."),
	SUB_GROUP_VALUES(Datatype.DECIMALS, "Pooled value of each."),
	VERSUS_SUB_GROUPS(Datatype.STRINGS, "The interval against each, in the words of versus_region."),
	GRADED_VALUE(Datatype.DECIMAL,
			"Pooled value of the authorities whose inspection grade was good or outstanding on the quarter's last "
					+ "day."),
	GRADED_QUARTER(Datatype.QUARTER, "Quarter of that value."),
	GRADED_MEMBERS(Datatype.INTEGER, "How many such authorities there were."),
	GRADED_MEMBERS_WITH_FIGURE(Datatype.INTEGER, "How many of them have the figure."),
	VERSUS_GRADED(Datatype.STRING, "The interval against that value, in the words of versus_region."),
	GENERAL_POPULATION_VALUE(Datatype.DECIMAL, "What holds of young people in general, in the unit of the value."),
	GENERAL_POPULATION_PERIOD(Datatype.STRING, "The time that it is of."),
	GENERAL_POPULATION_GROUP(Datatype.STRING, "The people that it is of."),
	VALUE_QUARTER(Datatype.QUARTER,
			"Quarter that the value is of, where it is an older one: of a measure neither due nor returned in the "
					+ "row's quarter, with all that it is compared with and changed from; or of a group that has none of "
					+ "the others' quarter."),
	REVISED(Datatype.BOOLEAN, "true where the figure in force is another than the one first returned."),
	FIRST_NUMERATOR(Datatype.DECIMAL, "Numerator as first returned; blank where it has been withheld or withdrawn since."),
	FIRST_DENOMINATOR(Datatype.DECIMAL,
			"Denominator as first returned; blank where the figure has been withheld or withdrawn since."),
	PERCENT_CHANGE_ON_QUARTER(Datatype.DECIMAL,
			"Change on the quarter before in percent of it; for counts and rates of 20 or more."),
	PERCENT_CHANGE_ON_YEAR(Datatype.DECIMAL,
			"Change on the year before in percent of it; for counts and rates of 20 or more."),
	CHANGE_ON_YEAR_TEST(Datatype.STRING, "rate-ratio or newcombe, where the change on the year can be told from chance."),
	RATIO_ON_YEAR(Datatype.DECIMAL, "This year's rate over last year's."),
	RATIO_ON_YEAR_LOWER_95(Datatype.DECIMAL, "Lower 95% limit of that ratio."),
	RATIO_ON_YEAR_UPPER_95(Datatype.DECIMAL, "Upper 95% limit of that ratio."),
	DIFFERENCE_ON_YEAR_LOWER_95(Datatype.DECIMAL, "Lower 95% limit of the difference, in percentage points."),
	DIFFERENCE_ON_YEAR_UPPER_95(Datatype.DECIMAL, "Upper 95% limit of the difference, in percentage points."),
	CHANGE_BEYOND_CHANCE(Datatype.BOOLEAN, "true where the limits leave out no change at all."),
	STANDS_OUT(Datatype.STRING, "exception, going-well, marked-change or slipping."),
	STANDS_OUT_PLACE(Datatype.INTEGER,
			"Place among the area's figures of the same quarter on that list, by distance beyond chance."),
	STANDS_OUT_REGION_PLACE(Datatype.INTEGER, "Place among all areas' figures of the same quarter on that list."),
	BEYOND_CHANCE(Datatype.DECIMAL, "Signed standard errors from what beyond_chance_from names."),
	BEYOND_CHANCE_FROM(Datatype.STRING, "england, region or year-earlier."),
	STANDS_OUT_BY_CHANCE(Datatype.DECIMAL, "About what share of such figures chance alone would put on the list."),
	TREND_SIGNALS(Datatype.STRINGS, "Signals of the chart, by name."),
	TREND_POINTS(Datatype.INTEGER, "Quarters that the chart rests on."),
	TREND_SINCE(Datatype.QUARTER, "First of them."),
	TREND_MEAN(Datatype.DECIMAL, "Mean of the chart; of a seasonal measure, the newest quarter's."),
	TREND_LOWER(Datatype.DECIMAL, "Lower limit of the ordinary range."),
	TREND_UPPER(Datatype.DECIMAL, "Upper limit of the ordinary range."),
	TREND_SEASONAL(Datatype.BOOLEAN, "true where the season was taken out."),
	TARGET(Datatype.DECIMAL, "Target, from jobs/quarterly-benchmarking.yml."),
	TARGET_RATING(Datatype.STRING, "green (met), amber (within the tolerance) or red."),
	TARGET_OUTLOOK(Datatype.STRING, "What happens if nothing changes: will be met, may or may not be met, or will be missed."),
	YEARLY_TREND(Datatype.STRING,
			"improving, worsening, rising, falling or no significant change, over the latest yearly points."),
	YEARLY_POINTS(Datatype.INTEGER, "How many yearly points that rests on."),
	YEARLY_CHI_SQUARED(Datatype.DECIMAL, "Chi-squared for trend."),
	ROLLING_NUMERATOR(Datatype.DECIMAL, "Sum of the latest four quarters."),
	ROLLING_DENOMINATOR(Datatype.DECIMAL, "Denominator of the latest four quarters."),
	ROLLING_VALUE(Datatype.DECIMAL, "Value of the latest four quarters together."),
	ROLLING_LOWER_95(Datatype.DECIMAL, "Lower 95% limit of it."),
	ROLLING_UPPER_95(Datatype.DECIMAL, "Upper 95% limit of it."),
	HALF_YEAR_NUMERATOR(Datatype.DECIMAL, "Sum of the half-year's two quarters."),
	HALF_YEAR_DENOMINATOR(Datatype.DECIMAL, "Denominator of the half-year."),
	HALF_YEAR_VALUE(Datatype.DECIMAL, "Value of the half-year; annualised where annualised is true."),
	HALF_YEAR(Datatype.STRING, "The half-year in words, such as April to September 2019."),
	YEAR_TO_DATE_NUMERATOR(Datatype.DECIMAL, "Sum since April."),
	YEAR_TO_DATE_QUARTERS(Datatype.INTEGER, "Quarters in that sum."),
	PROJECTED_NUMERATOR(Datatype.DECIMAL, "The year's count if it goes on at this pace, whatever the season."),
	NET_FLOW(Datatype.DECIMAL, "Those who came to the stock in the quarter less those who left it."),
	PUBLISHED_YEAR_NUMERATOR(Datatype.DECIMAL,
			"The year's count as returned, or as published, that the four quarters are held against."),
	RECONCILIATION_DIFFERENCE(Datatype.DECIMAL, "Sum of the four quarters less the year's count."),
	PUBLISHED_NUMERATOR(Datatype.DECIMAL,
			"What is published of all members, where some of them have not returned the figure."),
	PUBLISHED_VALUE(Datatype.DECIMAL, "Value of that."),
	DOUBT(Datatype.STRING,
			"Why the figure may not be right, in plain language: what a check of the return found, where no note "
					+ "explains it; of a group, how many such figures it includes. Blank where nothing is doubted."),
	ENGLAND_RANK(Datatype.INTEGER,
			"Place among all authorities of England whose counts are published, by this figure and theirs; ties "
					+ "share one. 1 is the best where a direction is good, else the highest."),
	ENGLAND_RANKED(Datatype.INTEGER, "How many have a place there, this one included."),
	ENGLAND_BELOW(Datatype.INTEGER, "How many of them are lower."),
	ENGLAND_RANK_QUARTER(Datatype.QUARTER, "Quarter that the others' figures are of."),
	ENGLAND_BAND(Datatype.INTEGER,
			"Quarter of them that the figure lies in, 1 to 4: 1 is where the first place is, so that of a measure "
					+ "with a good direction 1 is the best quarter and 4 the worst. Quartiles of type 7."),
	REGION_BAND(Datatype.INTEGER, "The same among the region's authorities, where 12 or more are ranked."),
	NEIGHBOURS_BAND(Datatype.INTEGER, "The same against the statistical neighbours' figures, where 12 or more have one."),
	LOWER_QUARTILE(Datatype.DECIMAL,
			"Of a group of which 12 or more members are ranked: a quarter of their figures lie below it (type 7). "
					+ "The members' own figures, in the measure's unit, not pooled."),
	MEDIAN(Datatype.DECIMAL, "The middle of them."),
	UPPER_QUARTILE(Datatype.DECIMAL, "A quarter of them lie above it."),
	QUARTILES_OF(Datatype.INTEGER, "How many members these are of."),
	LEAST(Datatype.DECIMAL,
			"Of England's row: the lowest of the published figures of its authorities, which the places in England "
					+ "are among."),
	PERCENTILE_2_5(Datatype.DECIMAL, "One in forty of them lies below it (type 7)."),
	PERCENTILE_97_5(Datatype.DECIMAL, "One in forty of them lies above it."),
	MOST(Datatype.DECIMAL, "The highest of them."),
	SPREAD_QUARTER(Datatype.QUARTER, "Quarter that these, and the quartiles of England's row, are of."),
	NUMERATOR_CHANGE_ON_QUARTER(Datatype.DECIMAL, "Count less that of the quarter before, over the same ground."),
	NUMERATOR_CHANGE_ON_YEAR(Datatype.DECIMAL, "Count less that of the same quarter a year before, likewise."),
	PERCENT_CHANGE_ON_YEAR_LOWER_95(Datatype.DECIMAL, "Lower 95% limit of percent_change_on_year: ratio_on_year's."),
	PERCENT_CHANGE_ON_YEAR_UPPER_95(Datatype.DECIMAL, "Upper 95% limit of it, likewise."),
	PREVIOUS_DENOMINATOR(Datatype.DECIMAL, "What the count of the quarter before was divided by."),
	YEAR_EARLIER_DENOMINATOR(Datatype.DECIMAL, "What the count of the same quarter a year before was divided by.");
	// @formatter:on

	private final Datatype datatype;

	private final String description;

	BenchmarkColumn(Datatype datatype, String description) {
		this.datatype = datatype;
		this.description = description;
	}

	@Override
	public String written() {
		return name().toLowerCase(Locale.ROOT);
	}

	public Datatype datatype() {
		return this.datatype;
	}

	/** What the column says, in a sentence or more. */
	public String description() {
		return this.description;
	}

	/** As they are written, in the order of the table. */
	public static List<String> names() {
		return Arrays.stream(values()).map(BenchmarkColumn::written).toList();
	}

	/** What stands in the cells of a column; any of them may be blank. */
	public enum Datatype implements Written {

		STRING, DECIMAL, INTEGER, BOOLEAN,

		/** A string in the form of {@link Quarter}. */
		QUARTER,

		/** Several strings, with a semicolon between. */
		STRINGS,

		/** Several decimals, likewise. */
		DECIMALS;

		/** As the W3C names it, of a list that of its parts. */
		@Override
		public String written() {
			return switch (this) {
				case STRING, STRINGS, QUARTER -> "string";
				case DECIMAL, DECIMALS -> "decimal";
				case INTEGER -> "integer";
				case BOOLEAN -> "boolean";
			};
		}

		/** Whether several values may stand in a cell. */
		public boolean list() {
			return this == STRINGS || this == DECIMALS;
		}

	}

}
