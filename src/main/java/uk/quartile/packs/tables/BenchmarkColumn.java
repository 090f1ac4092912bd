package uk.quartile.packs.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Further;
import uk.quartile.packs.figures.Revision;

/**
 * The columns of {@code benchmarks.csv}, a contract: columns are appended, never renamed
 * or inserted.
 */
enum BenchmarkColumn {

	AREA("string", Figure::area),

	AREA_NAME("string", Figure::areaName),

	AREA_TYPE("string", Figure::areaType),

	QUARTER("string", Figure::quarter),

	MEASURE("string", (figure) -> figure.measure().code()),

	STATUS("string", Figure::status),

	NUMERATOR("decimal", (figure) -> BenchmarksCsv.number(figure.numerator())),

	DENOMINATOR("decimal", (figure) -> BenchmarksCsv.number(figure.denominator())),

	DENOMINATOR_SOURCE("string", Figure::denominatorSource),

	VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.value())),

	LOWER_95("decimal", (figure) -> BenchmarksCsv.number(figure.lower())),

	UPPER_95("decimal", (figure) -> BenchmarksCsv.number(figure.upper())),

	PREVIOUS_VALUE("decimal", (figure) -> earlierValue(figure.onQuarter())),

	CHANGE_ON_QUARTER("decimal", (figure) -> difference(figure.onQuarter())),

	YEAR_EARLIER_VALUE("decimal", (figure) -> earlierValue(figure.onYear())),

	CHANGE_ON_YEAR("decimal", (figure) -> difference(figure.onYear())),

	RANK("integer", Figure::rank),

	RANKED("integer", Figure::ranked),

	REGION_VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.region().value())),

	NEIGHBOURS_VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.neighbours().value())),

	ENGLAND_VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.england().value())),

	VERSUS_REGION("string", (figure) -> figure.region().verdict()),

	VERSUS_ENGLAND("string", (figure) -> figure.england().verdict()),

	/** Not computed yet: blank. */
	TREND("string", (figure) -> null),

	UNIT("string", (figure) -> figure.measure().unit().written()),

	POLARITY("string", (figure) -> figure.measure().polarity().written()),

	BASIS("string", (figure) -> figure.measure().basis().written()),

	ANNUALISED("boolean", (figure) -> figure.measure().annualised()),

	POPULATION_YEAR("integer", Figure::populationYear),

	POPULATION_RELEASE("string", Figure::populationRelease),

	PREVIOUS_NUMERATOR("decimal", (figure) -> earlierNumerator(figure.onQuarter())),

	YEAR_EARLIER_NUMERATOR("decimal", (figure) -> earlierNumerator(figure.onYear())),

	MEMBERS("integer", Figure::members),

	MEMBERS_WITH_FIGURE("integer", Figure::membersWithFigure),

	NEIGHBOURS_EDITION("string", Figure::neighboursEdition),

	NEIGHBOURS_AVAILABLE("integer", Figure::neighboursAvailable),

	NEIGHBOURS_QUARTER("string", (figure) -> written(figure.neighbours().quarter())),

	ENGLAND_QUARTER("string", (figure) -> written(figure.england().quarter())),

	VERSUS_NEIGHBOURS("string", (figure) -> figure.neighbours().verdict()),

	SUB_GROUPS("string", true, (figure) -> subGroups(figure, Further.InSubGroup::name)),

	SUB_GROUP_VALUES("decimal", true, (figure) -> subGroups(figure, (group) -> BenchmarksCsv.number(group.value()))),

	VERSUS_SUB_GROUPS("string", true, (figure) -> subGroups(figure, Further.InSubGroup::verdict)),

	GRADED_VALUE("decimal", (figure) -> BenchmarksCsv.number(figure.further().graded().value())),

	GRADED_QUARTER("string", (figure) -> written(figure.further().graded().quarter())),

	GRADED_MEMBERS("integer", (figure) -> figure.further().gradedMembers()),

	GRADED_MEMBERS_WITH_FIGURE("integer", (figure) -> figure.further().gradedMembersWithFigure()),

	VERSUS_GRADED("string", (figure) -> figure.further().graded().verdict()),

	GENERAL_POPULATION_VALUE("decimal", (figure) -> people(figure, (people) -> BenchmarksCsv.number(people.value()))),

	GENERAL_POPULATION_PERIOD("string", (figure) -> people(figure, Further.GeneralPopulation::period)),

	GENERAL_POPULATION_GROUP("string", (figure) -> people(figure, Further.GeneralPopulation::group)),

	/** Of the row's own value, where it is an older one. */
	VALUE_QUARTER("string", (figure) -> written(figure.further().valueQuarter())),

	REVISED("boolean", (figure) -> (figure.revisions().now() != null) ? "true" : null),

	FIRST_NUMERATOR("decimal", (figure) -> first(figure, Revision.AsReturned::numerator)),

	FIRST_DENOMINATOR("decimal", (figure) -> first(figure, Revision.AsReturned::denominator)),

	PERCENT_CHANGE_ON_QUARTER("decimal", (figure) -> percentChange(figure, figure.onQuarter())),

	PERCENT_CHANGE_ON_YEAR("decimal", (figure) -> percentChange(figure, figure.onYear())),

	CHANGE_ON_YEAR_TEST("string", (figure) -> test(figure, Change.Test::method)),

	RATIO_ON_YEAR("decimal", (figure) -> limit(figure, true, Change.Test::estimate)),

	RATIO_ON_YEAR_LOWER_95("decimal", (figure) -> limit(figure, true, Change.Test::lower)),

	RATIO_ON_YEAR_UPPER_95("decimal", (figure) -> limit(figure, true, Change.Test::upper)),

	DIFFERENCE_ON_YEAR_LOWER_95("decimal", (figure) -> limit(figure, false, Change.Test::lower)),

	DIFFERENCE_ON_YEAR_UPPER_95("decimal", (figure) -> limit(figure, false, Change.Test::upper)),

	CHANGE_BEYOND_CHANCE("boolean", (figure) -> test(figure, Change.Test::beyondChance));

	/** Between the values of a list. */
	static final String SEPARATOR = ";";

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

	/** One value for each sub-group, blank where it has none. */
	private static @Nullable String subGroups(Figure figure, Function<Further.InSubGroup, @Nullable String> part) {
		return figure.further()
			.subGroups()
			.stream()
			.map((group) -> Objects.requireNonNullElse(part.apply(group), ""))
			.collect(Collectors.joining(SEPARATOR));
	}

	private static @Nullable String people(Figure figure, Function<Further.GeneralPopulation, @Nullable String> part) {
		Further.GeneralPopulation people = figure.further().generalPopulation();
		return (people != null) ? part.apply(people) : null;
	}

	private static @Nullable String written(@Nullable Quarter quarter) {
		return (quarter == null) ? null : quarter.toString();
	}

	private static @Nullable String first(Figure figure, Function<Revision.AsReturned, @Nullable BigDecimal> part) {
		Revision revision = figure.revisions().now();
		return (revision == null) ? null : BenchmarksCsv.number(part.apply(revision.first()));
	}

	private static @Nullable String earlierValue(@Nullable Change change) {
		return (change == null) ? null : BenchmarksCsv.number(change.earlierValue());
	}

	private static @Nullable String earlierNumerator(@Nullable Change change) {
		return (change == null) ? null : BenchmarksCsv.number(change.earlierNumerator());
	}

	private static @Nullable String percentChange(Figure figure, @Nullable Change change) {
		return (change == null) ? null : BenchmarksCsv.number(change.percent(figure.measure()));
	}

	private static @Nullable Object test(Figure figure, Function<Change.Test, Object> part) {
		Change change = figure.onYear();
		return (change == null || change.test() == null) ? null : part.apply(change.test());
	}

	private static @Nullable String limit(Figure figure, boolean ratio, ToDoubleFunction<Change.Test> limit) {
		Change change = figure.onYear();
		return (change == null || change.test() == null || change.test().ofRatio() != ratio) ? null
				: BenchmarksCsv.number(limit.applyAsDouble(change.test()));
	}

	private static @Nullable String difference(@Nullable Change change) {
		if (change == null || change.noneBecause() != null || change.value() == null || change.earlierValue() == null) {
			return null;
		}
		return BenchmarksCsv.number(change.value() - change.earlierValue());
	}

}
