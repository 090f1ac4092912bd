package uk.quartile.packs.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.Revision;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.statistics.XmrSignal;

/**
 * The columns of {@code benchmarks.csv}, a contract: columns are appended, never renamed
 * or inserted.
 */
enum BenchmarkColumn {

	AREA("string", Figure::area), AREA_NAME("string", Figure::areaName), AREA_TYPE("string", Figure::areaType),
	QUARTER("string", Figure::quarter), MEASURE("string", (figure) -> figure.measure().code()),
	STATUS("string", Figure::status), NUMERATOR("decimal", (figure) -> BenchmarksCsv.number(figure.numerator())),
	DENOMINATOR("decimal", (figure) -> BenchmarksCsv.number(figure.denominator())),
	DENOMINATOR_SOURCE("string", Figure::denominatorSource),
	VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.value())),
	LOWER_95("decimal", (figure) -> BenchmarksCsv.number(figure.lower())),
	UPPER_95("decimal", (figure) -> BenchmarksCsv.number(figure.upper())),
	PREVIOUS_VALUE("decimal", (figure) -> Cells.earlierValue(figure.onQuarter())),
	CHANGE_ON_QUARTER("decimal", (figure) -> Cells.difference(figure, figure.onQuarter())),
	YEAR_EARLIER_VALUE("decimal", (figure) -> Cells.earlierValue(figure.onYear())),

	CHANGE_ON_YEAR("decimal", (figure) -> Cells.difference(figure, figure.onYear())),

	RANK("integer", Figure::rank),

	RANKED("integer", Figure::ranked),

	REGION_VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.region().value())),

	NEIGHBOURS_VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.neighbours().value())),

	ENGLAND_VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.england().value())),

	VERSUS_REGION("string", (figure) -> figure.region().verdict()),

	VERSUS_ENGLAND("string", (figure) -> figure.england().verdict()),

	TREND("string", (figure) -> OverTimeColumns.trend(figure, OverTime.Trend::verdict)),

	UNIT("string", (figure) -> figure.measure().unit().written()),

	POLARITY("string", (figure) -> figure.measure().polarity().written()),

	BASIS("string", (figure) -> figure.measure().basis().written()),

	ANNUALISED("boolean", (figure) -> figure.measure().annualised()),

	POPULATION_YEAR("integer", Figure::populationYear),

	POPULATION_RELEASE("string", Figure::populationRelease),

	PREVIOUS_NUMERATOR("decimal", (figure) -> Cells.earlierNumerator(figure.onQuarter())),

	YEAR_EARLIER_NUMERATOR("decimal", (figure) -> Cells.earlierNumerator(figure.onYear())),

	MEMBERS("integer", Figure::members),

	MEMBERS_WITH_FIGURE("integer", Figure::membersWithFigure),

	NEIGHBOURS_EDITION("string", Figure::neighboursEdition),

	NEIGHBOURS_AVAILABLE("integer", Figure::neighboursAvailable),

	NEIGHBOURS_QUARTER("string", (figure) -> Cells.written(figure.neighbours().quarter())),

	ENGLAND_QUARTER("string", (figure) -> Cells.written(figure.england().quarter())),

	VERSUS_NEIGHBOURS("string", (figure) -> figure.neighbours().verdict()),

	SUB_GROUPS("string", true, (figure) -> Cells.subGroups(figure, OtherComparators.InSubGroup::name)),

	SUB_GROUP_VALUES("decimal", true,
			(figure) -> Cells.subGroups(figure, (group) -> BenchmarksCsv.number(group.value()))),

	VERSUS_SUB_GROUPS("string", true, (figure) -> Cells.subGroups(figure, OtherComparators.InSubGroup::verdict)),

	GRADED_VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.others().graded().value())),

	GRADED_QUARTER("string", (figure) -> Cells.written(figure.others().graded().quarter())),

	GRADED_MEMBERS("integer", (figure) -> figure.others().gradedMembers()),

	GRADED_MEMBERS_WITH_FIGURE("integer", (figure) -> figure.others().gradedMembersWithFigure()),

	VERSUS_GRADED("string", (figure) -> figure.others().graded().verdict()),

	GENERAL_POPULATION_VALUE("decimal",
			(figure) -> Cells.people(figure, (people) -> BenchmarksCsv.number(people.value()))),

	GENERAL_POPULATION_PERIOD("string", (figure) -> Cells.people(figure, OtherComparators.GeneralPopulation::period)),

	GENERAL_POPULATION_GROUP("string", (figure) -> Cells.people(figure, OtherComparators.GeneralPopulation::group)),

	/** Of the row's own value, where it is an older one. */
	VALUE_QUARTER("string", (figure) -> Cells.written(figure.others().valueQuarter())),

	REVISED("boolean", (figure) -> (figure.revisions().now() != null) ? "true" : null),

	FIRST_NUMERATOR("decimal", (figure) -> Cells.first(figure, Revision.AsReturned::numerator)),

	FIRST_DENOMINATOR("decimal", (figure) -> Cells.first(figure, Revision.AsReturned::denominator)),

	PERCENT_CHANGE_ON_QUARTER("decimal", (figure) -> Cells.percentChange(figure, figure.onQuarter())),

	PERCENT_CHANGE_ON_YEAR("decimal", (figure) -> Cells.percentChange(figure, figure.onYear())),

	CHANGE_ON_YEAR_TEST("string", (figure) -> Cells.test(figure, Change.Test::method)),

	RATIO_ON_YEAR("decimal", (figure) -> Cells.limit(figure, true, Change.Test::estimate)),

	RATIO_ON_YEAR_LOWER_95("decimal", (figure) -> Cells.limit(figure, true, Change.Test::lower)),

	RATIO_ON_YEAR_UPPER_95("decimal", (figure) -> Cells.limit(figure, true, Change.Test::upper)),

	DIFFERENCE_ON_YEAR_LOWER_95("decimal", (figure) -> Cells.limit(figure, false, Change.Test::lower)),

	DIFFERENCE_ON_YEAR_UPPER_95("decimal", (figure) -> Cells.limit(figure, false, Change.Test::upper)),

	CHANGE_BEYOND_CHANCE("boolean", (figure) -> Cells.test(figure, Change.Test::beyondChance)),

	STANDS_OUT("string", (figure) -> Cells.stands(figure, StandOut::list)),

	STANDS_OUT_PLACE("integer", (figure) -> Cells.stands(figure, StandOut::place)),

	STANDS_OUT_REGION_PLACE("integer", (figure) -> Cells.stands(figure, StandOut::regionPlace)),

	BEYOND_CHANCE("decimal", (figure) -> BenchmarksCsv.number((Double) Cells.stands(figure, StandOut::beyondChance))),

	BEYOND_CHANCE_FROM("string", (figure) -> Cells.stands(figure, StandOut::from)),

	STANDS_OUT_BY_CHANCE("decimal",
			(figure) -> BenchmarksCsv.number((Double) Cells.stands(figure, StandOut::byChance))),

	TREND_SIGNALS("string", true, (figure) -> OverTimeColumns.trend(figure,
			(trend) -> trend.signals().stream().map(XmrSignal::written).collect(Collectors.joining(Cells.SEPARATOR)))),
	TREND_POINTS("integer", (figure) -> OverTimeColumns.trend(figure, OverTime.Trend::points)),
	TREND_SINCE("string", (figure) -> OverTimeColumns.trend(figure, OverTime.Trend::since)),
	TREND_MEAN("decimal", (figure) -> OverTimeColumns.trend(figure, (trend) -> BenchmarksCsv.number(trend.mean()))),
	TREND_LOWER("decimal", (figure) -> OverTimeColumns.trend(figure, (trend) -> BenchmarksCsv.number(trend.lower()))),
	TREND_UPPER("decimal", (figure) -> OverTimeColumns.trend(figure, (trend) -> BenchmarksCsv.number(trend.upper()))),
	TREND_SEASONAL("boolean", (figure) -> OverTimeColumns.trend(figure, OverTime.Trend::seasonal)),
	TARGET("decimal", (figure) -> OverTimeColumns.target(figure, (target) -> BenchmarksCsv.number(target.value()))),
	TARGET_RATING("string", (figure) -> OverTimeColumns.target(figure, OverTime.Target::rating)),
	TARGET_OUTLOOK("string", (figure) -> OverTimeColumns.target(figure, OverTime.Target::outlook)),
	YEARLY_TREND("string", (figure) -> OverTimeColumns.yearly(figure, OverTime.Yearly::verdict)),
	YEARLY_POINTS("integer", (figure) -> OverTimeColumns.yearly(figure, OverTime.Yearly::points)),
	YEARLY_CHI_SQUARED("decimal",
			(figure) -> OverTimeColumns.yearly(figure, (yearly) -> BenchmarksCsv.number(yearly.chiSquared()))),
	ROLLING_NUMERATOR("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::rollingNumerator)),
	ROLLING_DENOMINATOR("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::rollingDenominator)),
	ROLLING_VALUE("decimal",
			(figure) -> OverTimeColumns.period(figure, (all) -> BenchmarksCsv.number(all.rollingValue()))),
	ROLLING_LOWER_95("decimal",
			(figure) -> OverTimeColumns.period(figure, (all) -> BenchmarksCsv.number(all.rollingLower()))),
	ROLLING_UPPER_95("decimal",
			(figure) -> OverTimeColumns.period(figure, (all) -> BenchmarksCsv.number(all.rollingUpper()))),
	HALF_YEAR_NUMERATOR("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::halfYearNumerator)),
	HALF_YEAR_DENOMINATOR("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::halfYearDenominator)),
	HALF_YEAR_VALUE("decimal",
			(figure) -> OverTimeColumns.period(figure, (all) -> BenchmarksCsv.number(all.halfYearValue()))),
	HALF_YEAR("string", (figure) -> OverTimeColumns.period(figure, OverTime.Periods::halfYear)),
	YEAR_TO_DATE_NUMERATOR("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::yearToDateNumerator)),
	YEAR_TO_DATE_QUARTERS("integer", (figure) -> OverTimeColumns.period(figure, OverTime.Periods::yearToDateQuarters)),
	PROJECTED_NUMERATOR("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::projectedNumerator)),
	NET_FLOW("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::netFlow)),
	PUBLISHED_YEAR_NUMERATOR("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::yearNumerator)),
	RECONCILIATION_DIFFERENCE("decimal", (figure) -> OverTimeColumns.count(figure, OverTime.Periods::difference)),
	PUBLISHED_NUMERATOR("decimal", (figure) -> Cells.published(figure, (all) -> BenchmarksCsv.number(all.numerator()))),
	PUBLISHED_VALUE("decimal", (figure) -> Cells.published(figure, (all) -> BenchmarksCsv.number(all.value()))),

	DOUBT("string", (figure) -> figure.doubts().reason()),

	ENGLAND_RANK("integer", (figure) -> Cells.inEngland(figure, Spread.InEngland::place)),
	ENGLAND_RANKED("integer", (figure) -> Cells.inEngland(figure, Spread.InEngland::ranked)),
	ENGLAND_BELOW("integer", (figure) -> Cells.inEngland(figure, Spread.InEngland::below)),
	ENGLAND_RANK_QUARTER("string", (figure) -> Cells.inEngland(figure, Spread.InEngland::quarter)),
	ENGLAND_BAND("integer", (figure) -> Cells.inEngland(figure, Spread.InEngland::quarterOf)),
	REGION_BAND("integer", (figure) -> figure.others().spread().regionQuarter()),
	NEIGHBOURS_BAND("integer", (figure) -> figure.others().spread().neighboursQuarter()),
	LOWER_QUARTILE("decimal", (figure) -> Cells.quartile(figure, Spread.Quartiles::lower)),
	MEDIAN("decimal", (figure) -> Cells.quartile(figure, Spread.Quartiles::middle)),
	UPPER_QUARTILE("decimal", (figure) -> Cells.quartile(figure, Spread.Quartiles::upper)),
	QUARTILES_OF("integer", (figure) -> {
		Spread.Quartiles quartiles = figure.others().spread().quartiles();
		return (quartiles != null) ? quartiles.of() : null;
	});

	private final String datatype;

	private final boolean list;

	private final Function<Figure, @Nullable Object> value;

	BenchmarkColumn(String datatype, Function<Figure, @Nullable Object> value) {
		this(datatype, false, value);
	}

	BenchmarkColumn(String datatype, boolean list, Function<Figure, @Nullable Object> value) {
		this.datatype = datatype;
		this.list = list;
		this.value = value;
	}

	/** What stands in the column for a figure; null where it is blank. */
	@Nullable Object of(Figure figure) {
		return this.value.apply(figure);
	}

	String datatype() {
		return this.datatype;
	}

	/** Whether several values may stand in a cell. */
	boolean list() {
		return this.list;
	}

	String written() {
		return name().toLowerCase(Locale.ROOT);
	}

	static List<String> names() {
		return Arrays.stream(values()).map(BenchmarkColumn::written).toList();
	}

}
