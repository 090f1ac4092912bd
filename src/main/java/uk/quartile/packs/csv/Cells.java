package uk.quartile.packs.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.figures.ChangeFormula;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.Revision;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.statistics.XmrSignal;

/** What stands in the cells of {@code benchmarks.csv}. */
final class Cells {

	/** Between the values of a list. */
	static final String SEPARATOR = ";";

	/** More digits than this, a double hasn't for certain. */
	private static final MathContext DIGITS = new MathContext(15);

	private Cells() {
	}

	/**
	 * As the table of a quarter has it; blank where there is nothing.
	 * @param reported the table's quarter, which the figure need not be of
	 */
	static String written(BenchmarkColumn column, Figure figure, Quarter reported) {
		return written(of(column, figure, reported));
	}

	static @Nullable Object of(BenchmarkColumn column, Figure figure, Quarter reported) {
		OtherComparators others = figure.others();
		OverTime.Trend trend = figure.overTime().trend();
		OverTime.Target target = figure.overTime().target();
		OverTime.Yearly yearly = figure.overTime().yearly();
		OverTime.Periods periods = figure.overTime().periods();
		Spread.InEngland inEngland = others.spread().inEngland();
		Spread.Quartiles quartiles = others.spread().quartiles();
		Spread.Reach reach = others.spread().reach();
		return switch (column) {
			case AREA -> figure.area();
			case AREA_NAME -> figure.areaName();
			case AREA_TYPE -> figure.areaType();
			case QUARTER -> reported;
			case MEASURE -> figure.measure().code();
			case STATUS -> figure.status();
			case NUMERATOR -> figure.numerator();
			case DENOMINATOR -> figure.denominator();
			case DENOMINATOR_SOURCE -> figure.denominatorSource();
			case VALUE -> figure.value();
			case LOWER_95 -> figure.lower();
			case UPPER_95 -> figure.upper();
			case PREVIOUS_VALUE -> part(figure.onQuarter(), Change::earlierValue);
			case CHANGE_ON_QUARTER ->
				part(figure.onQuarter(), (change) -> inDouble(change.difference(figure.measure())));
			case YEAR_EARLIER_VALUE -> part(figure.onYear(), Change::earlierValue);
			case CHANGE_ON_YEAR -> part(figure.onYear(), (change) -> inDouble(change.difference(figure.measure())));
			case RANK -> figure.rank();
			case RANKED -> figure.ranked();
			case REGION_VALUE -> figure.region().value();
			case NEIGHBOURS_VALUE -> figure.neighbours().value();
			case ENGLAND_VALUE -> figure.england().value();
			case VERSUS_REGION -> figure.region().verdict();
			case VERSUS_ENGLAND -> figure.england().verdict();
			case TREND -> part(trend, OverTime.Trend::verdict);
			case UNIT -> figure.measure().unit();
			case POLARITY -> figure.measure().polarity();
			case BASIS -> figure.measure().basis();
			case ANNUALISED -> figure.measure().annualised();
			case POPULATION_YEAR -> figure.populationYear();
			case POPULATION_RELEASE -> figure.populationRelease();
			case PREVIOUS_NUMERATOR -> part(figure.onQuarter(), Change::earlierNumerator);
			case YEAR_EARLIER_NUMERATOR -> part(figure.onYear(), Change::earlierNumerator);
			case MEMBERS -> figure.members();
			case MEMBERS_WITH_FIGURE -> figure.membersWithFigure();
			case NEIGHBOURS_EDITION -> figure.neighboursEdition();
			case NEIGHBOURS_AVAILABLE -> figure.neighboursAvailable();
			case NEIGHBOURS_QUARTER -> figure.neighbours().quarter();
			case ENGLAND_QUARTER -> figure.england().quarter();
			case VERSUS_NEIGHBOURS -> figure.neighbours().verdict();
			case SUB_GROUPS -> subGroups(figure, OtherComparators.InSubGroup::name);
			case SUB_GROUP_VALUES -> subGroups(figure, OtherComparators.InSubGroup::value);
			case VERSUS_SUB_GROUPS -> subGroups(figure, OtherComparators.InSubGroup::verdict);
			case GRADED_VALUE -> others.graded().value();
			case GRADED_QUARTER -> others.graded().quarter();
			case GRADED_MEMBERS -> others.gradedMembers();
			case GRADED_MEMBERS_WITH_FIGURE -> others.gradedMembersWithFigure();
			case VERSUS_GRADED -> others.graded().verdict();
			case GENERAL_POPULATION_VALUE ->
				part(others.generalPopulation(), OtherComparators.GeneralPopulation::value);
			case GENERAL_POPULATION_PERIOD ->
				part(others.generalPopulation(), OtherComparators.GeneralPopulation::period);
			case GENERAL_POPULATION_GROUP ->
				part(others.generalPopulation(), OtherComparators.GeneralPopulation::group);
			case VALUE_QUARTER -> older(figure, reported);
			case REVISED -> part(figure.revisions().now(), (revision) -> true);
			case FIRST_NUMERATOR -> first(figure, Revision.AsReturned::numerator);
			case FIRST_DENOMINATOR -> first(figure, Revision.AsReturned::denominator);
			case PERCENT_CHANGE_ON_QUARTER ->
				part(figure.onQuarter(), (change) -> inDouble(change.percent(figure.measure())));
			case PERCENT_CHANGE_ON_YEAR ->
				part(figure.onYear(), (change) -> inDouble(change.percent(figure.measure())));
			case CHANGE_ON_YEAR_TEST -> part(test(figure), Change.Test::method);
			case RATIO_ON_YEAR -> tested(figure, true, Change.Test::estimate);
			case RATIO_ON_YEAR_LOWER_95 -> tested(figure, true, Change.Test::lower);
			case RATIO_ON_YEAR_UPPER_95 -> tested(figure, true, Change.Test::upper);
			case DIFFERENCE_ON_YEAR_LOWER_95 -> tested(figure, false, Change.Test::lower);
			case DIFFERENCE_ON_YEAR_UPPER_95 -> tested(figure, false, Change.Test::upper);
			case CHANGE_BEYOND_CHANCE -> part(test(figure), Change.Test::beyondChance);
			case STANDS_OUT -> part(figure.standOut(), StandOut::list);
			case STANDS_OUT_PLACE -> part(figure.standOut(), StandOut::place);
			case STANDS_OUT_REGION_PLACE -> part(figure.standOut(), StandOut::regionPlace);
			case BEYOND_CHANCE -> part(figure.standOut(), StandOut::beyondChance);
			case BEYOND_CHANCE_FROM -> part(figure.standOut(), StandOut::from);
			case STANDS_OUT_BY_CHANCE -> part(figure.standOut(), StandOut::byChance);
			case TREND_SIGNALS -> part(trend, (each) -> each.signals().stream().map(XmrSignal::written).toList());
			case TREND_POINTS -> part(trend, OverTime.Trend::points);
			case TREND_SINCE -> part(trend, OverTime.Trend::since);
			case TREND_MEAN -> part(trend, OverTime.Trend::mean);
			case TREND_LOWER -> part(trend, OverTime.Trend::lower);
			case TREND_UPPER -> part(trend, OverTime.Trend::upper);
			case TREND_SEASONAL -> part(trend, OverTime.Trend::seasonal);
			case TARGET -> part(target, OverTime.Target::value);
			case TARGET_RATING -> part(target, OverTime.Target::rating);
			case TARGET_OUTLOOK -> part(target, OverTime.Target::outlook);
			case YEARLY_TREND -> part(yearly, OverTime.Yearly::verdict);
			case YEARLY_POINTS -> part(yearly, OverTime.Yearly::points);
			case YEARLY_CHI_SQUARED -> part(yearly, OverTime.Yearly::chiSquared);
			case ROLLING_NUMERATOR -> part(periods, OverTime.Periods::rollingNumerator);
			case ROLLING_DENOMINATOR -> part(periods, OverTime.Periods::rollingDenominator);
			case ROLLING_VALUE -> part(periods, OverTime.Periods::rollingValue);
			case ROLLING_LOWER_95 -> part(periods, OverTime.Periods::rollingLower);
			case ROLLING_UPPER_95 -> part(periods, OverTime.Periods::rollingUpper);
			case HALF_YEAR_NUMERATOR -> part(periods, OverTime.Periods::halfYearNumerator);
			case HALF_YEAR_DENOMINATOR -> part(periods, OverTime.Periods::halfYearDenominator);
			case HALF_YEAR_VALUE -> part(periods, OverTime.Periods::halfYearValue);
			case HALF_YEAR -> part(periods, OverTime.Periods::halfYear);
			case YEAR_TO_DATE_NUMERATOR -> part(periods, OverTime.Periods::yearToDateNumerator);
			case YEAR_TO_DATE_QUARTERS -> part(periods, OverTime.Periods::yearToDateQuarters);
			case PROJECTED_NUMERATOR -> part(periods, OverTime.Periods::projectedNumerator);
			case NET_FLOW -> part(periods, OverTime.Periods::netFlow);
			case PUBLISHED_YEAR_NUMERATOR -> part(periods, OverTime.Periods::yearNumerator);
			case RECONCILIATION_DIFFERENCE -> part(periods, OverTime.Periods::difference);
			case PUBLISHED_NUMERATOR -> part(others.published(), OtherComparators.Published::numerator);
			case PUBLISHED_VALUE -> part(others.published(), OtherComparators.Published::value);
			case DOUBT -> figure.doubts().reason();
			case ENGLAND_RANK -> part(inEngland, Spread.InEngland::place);
			case ENGLAND_RANKED -> part(inEngland, Spread.InEngland::ranked);
			case ENGLAND_BELOW -> part(inEngland, Spread.InEngland::below);
			case ENGLAND_RANK_QUARTER -> part(inEngland, Spread.InEngland::quarter);
			case ENGLAND_BAND -> part(inEngland, Spread.InEngland::quarterOf);
			case REGION_BAND -> others.spread().regionQuarter();
			case NEIGHBOURS_BAND -> others.spread().neighboursQuarter();
			case LOWER_QUARTILE -> part(quartiles, Spread.Quartiles::lower);
			case MEDIAN -> part(quartiles, Spread.Quartiles::middle);
			case UPPER_QUARTILE -> part(quartiles, Spread.Quartiles::upper);
			case QUARTILES_OF -> part(quartiles, Spread.Quartiles::of);
			case LEAST -> part(reach, Spread.Reach::least);
			case PERCENTILE_2_5 -> part(reach, Spread.Reach::low);
			case PERCENTILE_97_5 -> part(reach, Spread.Reach::high);
			case MOST -> part(reach, Spread.Reach::most);
			case SPREAD_QUARTER -> part(reach, Spread.Reach::quarter);
			case NUMERATOR_CHANGE_ON_QUARTER -> part(figure.onQuarter(), Change::numeratorDifference);
			case NUMERATOR_CHANGE_ON_YEAR -> part(figure.onYear(), Change::numeratorDifference);
			case PERCENT_CHANGE_ON_YEAR_LOWER_95 -> tested(figure, true, (test) -> ChangeFormula.percent(test.lower()));
			case PERCENT_CHANGE_ON_YEAR_UPPER_95 -> tested(figure, true, (test) -> ChangeFormula.percent(test.upper()));
			case PREVIOUS_DENOMINATOR -> part(figure.onQuarter(), (change) -> change.before().denominator());
			case YEAR_EARLIER_DENOMINATOR -> part(figure.onYear(), (change) -> change.before().denominator());
		};
	}

	/** What the value is of, where it isn't of the table's quarter. */
	private static @Nullable Quarter older(Figure figure, Quarter reported) {
		Quarter of = figure.others().valueQuarter();
		return (of != null) ? of : figure.quarter().equals(reported) ? null : figure.quarter();
	}

	/** As values are kept. */
	private static @Nullable Double inDouble(@Nullable BigDecimal number) {
		return (number != null) ? number.doubleValue() : null;
	}

	private static <T> @Nullable Object part(@Nullable T whole, Function<T, @Nullable Object> part) {
		return (whole != null) ? part.apply(whole) : null;
	}

	/** One value for each sub-group, blank where it has none. */
	private static List<Object> subGroups(Figure figure,
			Function<OtherComparators.InSubGroup, @Nullable Object> value) {
		return figure.others()
			.subGroups()
			.stream()
			.map((group) -> Objects.requireNonNullElse(value.apply(group), ""))
			.toList();
	}

	private static @Nullable Object first(Figure figure, Function<Revision.AsReturned, @Nullable Object> part) {
		Revision revision = figure.revisions().now();
		return (revision != null) ? part.apply(revision.first()) : null;
	}

	private static Change.@Nullable Test test(Figure figure) {
		Change change = figure.onYear();
		return (change != null) ? change.test() : null;
	}

	private static @Nullable Object tested(Figure figure, boolean ratio, Function<Change.Test, Object> part) {
		Change.Test test = test(figure);
		return (test != null && test.ofRatio() == ratio) ? part.apply(test) : null;
	}

	/** Of one value, or several with a semicolon between; blank for nothing. */
	static String written(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(Cells::written).collect(Collectors.joining(SEPARATOR));
		}
		if (value instanceof Written word) {
			return word.written();
		}
		if (value instanceof Double number) {
			return plain(new BigDecimal(number).round(DIGITS));
		}
		if (value instanceof BigDecimal number) {
			return plain(number);
		}
		return (value != null) ? value.toString() : "";
	}

	static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
