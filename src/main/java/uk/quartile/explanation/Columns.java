package uk.quartile.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.Comparison;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.ChanceOfChange;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.comparing.Benchmark.Neighbours;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.OtherComparators.Graded;
import uk.quartile.comparison.comparing.OtherComparators.InSubGroup;
import uk.quartile.comparison.comparing.OtherComparators;
import uk.quartile.comparison.comparing.Spread.InEngland;
import uk.quartile.comparison.comparing.Spread.Reach;
import uk.quartile.comparison.periods.HalfYear;
import uk.quartile.comparison.periods.NetFlow;
import uk.quartile.comparison.periods.Periods;
import uk.quartile.comparison.periods.Reconciliation;
import uk.quartile.comparison.periods.Span;
import uk.quartile.comparison.periods.YearToDate;
import uk.quartile.comparison.standout.StandOut;
import uk.quartile.comparison.trend.AgainstTarget;
import uk.quartile.comparison.trend.Limits;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.comparison.trend.YearlyTrend;
import uk.quartile.domain.BenchmarkColumn;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.GeneralPopulation;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.domain.verdict.Since;
import uk.quartile.explanation.ledger.CountedLine;
import uk.quartile.figures.ChangeFormula;
import uk.quartile.statistics.Quartiles;
import uk.quartile.statistics.XmrSignal;

/**
 * A row as {@code benchmarks.csv} has it, but recomputed, and with every digit. Only a
 * place among the figures of all measures isn't known of one measure.
 */
final class Columns {

	private final MeasureCompared compared;

	private final Benchmark row;

	private final BenchmarkParts parts;

	private final Measure measure;

	private final @Nullable StandOut standOut;

	private final @Nullable Revised revised;

	private Columns(MeasureCompared compared, Benchmark row) {
		this.compared = compared;
		this.row = row;
		this.parts = new BenchmarkParts(row);
		this.measure = compared.measure();
		this.standOut = Comparison.standOut(compared.catalogue(), compared.measure(), row).orElse(null);
		this.revised = Revised.of(compared, row).orElse(null);
	}

	static Map<String, @Nullable Object> of(MeasureCompared compared, Benchmark row) {
		Columns columns = new Columns(compared, row);
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		for (BenchmarkColumn column : BenchmarkColumn.values()) {
			if (column != BenchmarkColumn.STANDS_OUT_PLACE && column != BenchmarkColumn.STANDS_OUT_REGION_PLACE) {
				Object value = columns.of(column);
				all.put(column.written(), (value instanceof Written word) ? word.written()
						: (value instanceof Quarter quarter) ? quarter.toString() : value);
			}
		}
		return all;
	}

	private @Nullable Object of(BenchmarkColumn column) {
		Subject subject = this.row.subject();
		OtherComparators others = this.row.others();
		Trend trend = this.row.overTime().trend();
		Limits limits = (trend != null) ? trend.limits() : null;
		AgainstTarget target = this.row.overTime().target();
		YearlyTrend yearly = this.row.overTime().yearly();
		Periods periods = this.row.overTime().periods();
		InEngland inEngland = others.spread().inEngland();
		Quartiles quartiles = others.spread().members();
		Reach reach = others.spread().england();
		return switch (column) {
			case AREA -> subject.area();
			case AREA_NAME -> this.compared.names().of(this.row);
			case AREA_TYPE -> subject.type();
			case QUARTER -> this.compared.asked();
			case MEASURE -> this.measure.code();
			case STATUS -> subject.status();
			case NUMERATOR -> subject.numerator();
			case DENOMINATOR -> subject.denominator();
			case DENOMINATOR_SOURCE -> subject.madeOf().denominatorSource();
			case VALUE -> subject.value();
			case LOWER_95 -> part(this.parts.interval(), Interval::lower);
			case UPPER_95 -> part(this.parts.interval(), Interval::upper);
			case PREVIOUS_VALUE -> part(this.parts.earlier(Since.PREVIOUS_QUARTER), Change.Side::value);
			case CHANGE_ON_QUARTER -> part(this.parts.change(Since.PREVIOUS_QUARTER), this::difference);
			case YEAR_EARLIER_VALUE -> part(this.parts.earlier(Since.YEAR_EARLIER), Change.Side::value);
			case CHANGE_ON_YEAR -> part(this.parts.change(Since.YEAR_EARLIER), this::difference);
			case RANK -> part(this.row.rank(), Benchmark.Rank::place);
			case RANKED -> part(this.row.rank(), Benchmark.Rank::ranked);
			case REGION_VALUE -> part(this.row.region(), Against::value);
			case NEIGHBOURS_VALUE -> part(this.parts.neighbours(), Against::value);
			case ENGLAND_VALUE -> part(this.row.england(), Against::value);
			case VERSUS_REGION -> part(this.row.region(), Against::verdict);
			case VERSUS_ENGLAND -> part(this.row.england(), Against::verdict);
			case TREND -> part(trend, Trend::verdict);
			case UNIT -> this.measure.unit();
			case POLARITY -> this.measure.polarity();
			case BASIS -> this.measure.basis();
			case ANNUALISED -> this.measure.annualised();
			case POPULATION_YEAR -> subject.madeOf().populationYear();
			case POPULATION_RELEASE -> subject.madeOf().populationRelease();
			case PREVIOUS_NUMERATOR -> part(this.parts.earlier(Since.PREVIOUS_QUARTER), Change.Side::numerator);
			case YEAR_EARLIER_NUMERATOR -> part(this.parts.earlier(Since.YEAR_EARLIER), Change.Side::numerator);
			case MEMBERS -> part(subject.coverage(), Subject.Coverage::members);
			case MEMBERS_WITH_FIGURE -> part(subject.coverage(), Subject.Coverage::withFigure);
			case NEIGHBOURS_EDITION -> part(this.row.neighbours(), Neighbours::edition);
			case NEIGHBOURS_AVAILABLE -> part(this.row.neighbours(), Neighbours::available);
			case NEIGHBOURS_QUARTER -> part(this.parts.neighbours(), Against::quarter);
			case ENGLAND_QUARTER -> part(this.row.england(), Against::quarter);
			case VERSUS_NEIGHBOURS -> part(this.parts.neighbours(), Against::verdict);
			case SUB_GROUPS -> others.subGroups().stream().map(InSubGroup::name).toList();
			case SUB_GROUP_VALUES -> others.subGroups().stream().map(InSubGroup::value).toList();
			case VERSUS_SUB_GROUPS ->
				others.subGroups().stream().map((group) -> part(group.verdict(), Written::written)).toList();
			case GRADED_VALUE -> part(this.parts.graded(), Against::value);
			case GRADED_QUARTER -> part(this.parts.graded(), Against::quarter);
			case GRADED_MEMBERS -> part(others.graded(), Graded::members);
			case GRADED_MEMBERS_WITH_FIGURE -> part(others.graded(), Graded::withFigure);
			case VERSUS_GRADED -> part(this.parts.graded(), Against::verdict);
			case GENERAL_POPULATION_VALUE -> part(others.generalPopulation(), GeneralPopulation::value);
			case GENERAL_POPULATION_PERIOD -> part(others.generalPopulation(), GeneralPopulation::period);
			case GENERAL_POPULATION_GROUP -> part(others.generalPopulation(), GeneralPopulation::group);
			case VALUE_QUARTER ->
				MeasureCompared.of(this.row).equals(this.compared.asked()) ? null : MeasureCompared.of(this.row);
			case REVISED -> part(this.revised, (revised) -> true);
			case FIRST_NUMERATOR -> part(first(), (first) -> known(first.numerator()));
			case FIRST_DENOMINATOR -> part(first(), (first) -> known(first.denominator()));
			case PERCENT_CHANGE_ON_QUARTER -> part(this.parts.change(Since.PREVIOUS_QUARTER), this::percent);
			case PERCENT_CHANGE_ON_YEAR -> part(this.parts.change(Since.YEAR_EARLIER), this::percent);
			case CHANGE_ON_YEAR_TEST -> part(this.parts.test(), ChanceOfChange::method);
			case RATIO_ON_YEAR -> part(this.parts.test(ChanceTest.RATE_RATIO), ChanceOfChange::estimate);
			case RATIO_ON_YEAR_LOWER_95 -> part(this.parts.test(ChanceTest.RATE_RATIO), ChanceOfChange::lower);
			case RATIO_ON_YEAR_UPPER_95 -> part(this.parts.test(ChanceTest.RATE_RATIO), ChanceOfChange::upper);
			case DIFFERENCE_ON_YEAR_LOWER_95 -> part(this.parts.test(ChanceTest.NEWCOMBE), ChanceOfChange::lower);
			case DIFFERENCE_ON_YEAR_UPPER_95 -> part(this.parts.test(ChanceTest.NEWCOMBE), ChanceOfChange::upper);
			case CHANGE_BEYOND_CHANCE -> part(this.parts.test(), ChanceOfChange::beyondChance);
			case STANDS_OUT -> part(this.standOut, StandOut::list);
			case STANDS_OUT_PLACE, STANDS_OUT_REGION_PLACE -> null;
			case BEYOND_CHANCE -> part(this.standOut, StandOut::beyondChance);
			case BEYOND_CHANCE_FROM -> part(this.standOut, StandOut::from);
			case STANDS_OUT_BY_CHANCE -> part(this.standOut, StandOut::byChance);
			case TREND_SIGNALS -> part(trend, (each) -> each.signals().stream().map(XmrSignal::written).toList());
			case TREND_POINTS -> part(trend, Trend::points);
			case TREND_SINCE -> part(trend, Trend::since);
			case TREND_MEAN -> part(limits, Limits::mean);
			case TREND_LOWER -> part(limits, Limits::lower);
			case TREND_UPPER -> part(limits, Limits::upper);
			case TREND_SEASONAL -> (limits != null) ? part(trend, Trend::seasonal) : null;
			case TARGET -> part(target, AgainstTarget::target);
			case TARGET_RATING -> part(target, AgainstTarget::rating);
			case TARGET_OUTLOOK -> part(target, AgainstTarget::outlook);
			case YEARLY_TREND -> part(yearly, YearlyTrend::verdict);
			case YEARLY_POINTS -> part(yearly, YearlyTrend::points);
			case YEARLY_CHI_SQUARED -> part(yearly, YearlyTrend::chiSquared);
			case ROLLING_NUMERATOR -> part(periods.rolling(), Span::numerator);
			case ROLLING_DENOMINATOR -> part(periods.rolling(), Span::denominator);
			case ROLLING_VALUE -> part(periods.rolling(), (rolling) -> rolling.figure().value());
			case ROLLING_LOWER_95 -> part(this.parts.rollingInterval(), Interval::lower);
			case ROLLING_UPPER_95 -> part(this.parts.rollingInterval(), Interval::upper);
			case HALF_YEAR_NUMERATOR -> part(periods.halfYear(), HalfYear::numerator);
			case HALF_YEAR_DENOMINATOR -> part(periods.halfYear(), HalfYear::denominator);
			case HALF_YEAR_VALUE -> part(periods.halfYear(), HalfYear::value);
			case HALF_YEAR -> part(periods.halfYear(), HalfYear::name);
			case YEAR_TO_DATE_NUMERATOR -> part(periods.yearToDate(), YearToDate::numerator);
			case YEAR_TO_DATE_QUARTERS -> part(periods.yearToDate(), YearToDate::quarters);
			case PROJECTED_NUMERATOR -> part(periods.yearToDate(), YearToDate::projected);
			case NET_FLOW -> part(periods.netFlow(), NetFlow::net);
			case PUBLISHED_YEAR_NUMERATOR -> part(periods.reconciliation(), Reconciliation::yearly);
			case RECONCILIATION_DIFFERENCE -> part(periods.reconciliation(), Reconciliation::difference);
			case PUBLISHED_NUMERATOR -> part(others.published(), OtherComparators.Published::numerator);
			case PUBLISHED_VALUE -> part(others.published(), OtherComparators.Published::value);
			case DOUBT -> Warnings.doubt(this.compared, this.row);
			case ENGLAND_RANK -> part(inEngland, InEngland::place);
			case ENGLAND_RANKED -> part(inEngland, InEngland::ranked);
			case ENGLAND_BELOW -> part(inEngland, InEngland::below);
			case ENGLAND_RANK_QUARTER -> part(inEngland, InEngland::quarter);
			case ENGLAND_BAND -> part(inEngland, InEngland::quarterOf);
			case REGION_BAND -> others.spread().regionQuarter();
			case NEIGHBOURS_BAND -> others.spread().neighboursQuarter();
			case LOWER_QUARTILE -> part(quartiles, Quartiles::lower);
			case MEDIAN -> part(quartiles, Quartiles::middle);
			case UPPER_QUARTILE -> part(quartiles, Quartiles::upper);
			case QUARTILES_OF -> part(quartiles, Quartiles::of);
			case LEAST -> part(reach, (each) -> each.extent().least());
			case PERCENTILE_2_5 -> part(reach, (each) -> each.extent().low());
			case PERCENTILE_97_5 -> part(reach, (each) -> each.extent().high());
			case MOST -> part(reach, (each) -> each.extent().most());
			case SPREAD_QUARTER -> part(reach, Reach::quarter);
			case NUMERATOR_CHANGE_ON_QUARTER -> part(this.parts.change(Since.PREVIOUS_QUARTER), Differences::counted);
			case NUMERATOR_CHANGE_ON_YEAR -> part(this.parts.change(Since.YEAR_EARLIER), Differences::counted);
			case PERCENT_CHANGE_ON_YEAR_LOWER_95 ->
				part(this.parts.test(ChanceTest.RATE_RATIO), (test) -> ChangeFormula.percent(test.lower()));
			case PERCENT_CHANGE_ON_YEAR_UPPER_95 ->
				part(this.parts.test(ChanceTest.RATE_RATIO), (test) -> ChangeFormula.percent(test.upper()));
			case PREVIOUS_DENOMINATOR -> part(this.parts.earlier(Since.PREVIOUS_QUARTER), Change.Side::denominator);
			case YEAR_EARLIER_DENOMINATOR -> part(this.parts.earlier(Since.YEAR_EARLIER), Change.Side::denominator);
		};
	}

	private static <T> @Nullable Object part(@Nullable T whole, Function<T, @Nullable Object> part) {
		return (whole != null) ? part.apply(whole) : null;
	}

	private @Nullable Double difference(Change change) {
		return Differences.difference(this.measure, change);
	}

	private @Nullable Double percent(Change change) {
		return Differences.percent(this.measure, change);
	}

	private @Nullable CountedLine first() {
		return (this.revised != null) ? this.revised.first() : null;
	}

	private static @Nullable Object known(@Nullable Count count) {
		return (count instanceof Count.Known known) ? known.value() : null;
	}

}
