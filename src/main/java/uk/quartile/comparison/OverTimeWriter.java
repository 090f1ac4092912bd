package uk.quartile.comparison;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Point;
import uk.quartile.comparison.overtime.OverTime;
import uk.quartile.comparison.periods.HalfYear;
import uk.quartile.comparison.periods.NetFlow;
import uk.quartile.comparison.periods.Periods;
import uk.quartile.comparison.periods.Reconciliation;
import uk.quartile.comparison.periods.Span;
import uk.quartile.comparison.periods.YearToDate;
import uk.quartile.comparison.trend.AgainstTarget;
import uk.quartile.comparison.trend.Limits;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.comparison.trend.YearlyTrend;
import uk.quartile.database.CopyRows;
import uk.quartile.domain.figure.Interval;
import uk.quartile.statistics.XmrSignal;

/** Stores what time says of benchmarks, after the benchmarks themselves. */
final class OverTimeWriter {

	private static final String KEY = "measure_comparison, measure, area, area_type, quarter, ";

	private static final CopyRows TRENDS = new CopyRows("trend", KEY + """
			verdict, signals, points, since, broken_because, mean, lower, upper, seasonal, target, rating, outlook,
			yearly_verdict, yearly_points, yearly_chi_squared""");

	private static final CopyRows PERIODS = new CopyRows("period", KEY + """
			rolling_numerator, rolling_denominator, rolling_value, rolling_lower_95, rolling_upper_95,
			half_year_numerator, half_year_denominator, half_year_value, half_year, year_to_date_numerator,
			year_to_date_quarters, projected_numerator, flow_in, flow_out, quarters_numerator, year_numerator,
			year_published""");

	private static final CopyRows POINTS = new CopyRows("trend_point", KEY + "point_quarter, value, begins_anew");

	private final DataSource dataSource;

	private final List<@Nullable Object[]> trends = new ArrayList<>();

	private final List<@Nullable Object[]> periods = new ArrayList<>();

	private final List<@Nullable Object[]> points = new ArrayList<>();

	OverTimeWriter(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/**
	 * Takes the benchmarks of one measure.
	 * @param id of the measure's comparison
	 * @param measure code
	 */
	void add(long id, String measure, List<Benchmark> benchmarks) {
		for (Benchmark benchmark : benchmarks) {
			OverTime time = benchmark.overTime();
			if (time.hasTrend()) {
				this.trends.add(trend(id, measure, benchmark.subject(), time));
			}
			if (time.series() != null) {
				points(id, measure, benchmark.subject(), time.series());
			}
			if (!time.periods().empty()) {
				this.periods.add(period(id, measure, benchmark.subject(), time.periods()));
			}
		}
	}

	/** Sends what it was given. */
	void send() throws SQLException {
		TRENDS.send(this.dataSource, this.trends.stream());
		POINTS.send(this.dataSource, this.points.stream());
		PERIODS.send(this.dataSource, this.periods.stream());
	}

	private static @Nullable Object[] trend(long id, String measure, Subject subject, OverTime time) {
		Trend trend = time.trend();
		Limits limits = (trend != null) ? trend.limits() : null;
		AgainstTarget target = time.target();
		YearlyTrend yearly = time.yearly();
		return CopyRows.row(id, measure, subject.area(), subject.type(), subject.quarter(),
				(trend != null) ? trend.verdict() : null,
				(trend != null) ? trend.signals().stream().map(XmrSignal::written).collect(Collectors.joining(";"))
						: null,
				(trend != null) ? trend.points() : null, (trend != null) ? trend.since() : null,
				(trend != null) ? trend.brokenBecause() : null, (limits != null) ? limits.mean() : null,
				(limits != null) ? limits.lower() : null, (limits != null) ? limits.upper() : null,
				(limits != null && trend != null) ? trend.seasonal() : null, (target != null) ? target.target() : null,
				(target != null) ? target.rating() : null, (target != null) ? target.outlook() : null,
				(yearly != null) ? yearly.verdict() : null, (yearly != null) ? yearly.points() : null,
				(yearly != null) ? yearly.chiSquared() : null);
	}

	/** A break of which nothing is on either side is none. */
	private void points(long id, String measure, Subject subject, History series) {
		Point before = null;
		for (Point point : series.points().values()) {
			if (point.quarter().compareTo(subject.quarter()) <= 0) {
				String because = series.beginsAnew((before != null) ? before.quarter() : null, point.quarter());
				this.points.add(CopyRows.row(id, measure, subject.area(), subject.type(), subject.quarter(),
						point.quarter(), point.value(), because));
				before = point;
			}
		}
	}

	private static @Nullable Object[] period(long id, String measure, Subject subject, Periods periods) {
		Span rolling = periods.rolling();
		Interval interval = (rolling != null) ? rolling.figure().interval() : null;
		HalfYear half = periods.halfYear();
		YearToDate year = periods.yearToDate();
		NetFlow flow = periods.netFlow();
		Reconciliation both = periods.reconciliation();
		return CopyRows.row(id, measure, subject.area(), subject.type(), subject.quarter(),
				(rolling != null) ? rolling.numerator() : null, (rolling != null) ? rolling.denominator() : null,
				(rolling != null) ? rolling.figure().value() : null, (interval != null) ? interval.lower() : null,
				(interval != null) ? interval.upper() : null, (half != null) ? half.numerator() : null,
				(half != null) ? half.denominator() : null, (half != null) ? half.value() : null,
				(half != null) ? half.name() : null, (year != null) ? year.numerator() : null,
				(year != null) ? year.quarters() : null, (year != null) ? year.projected() : null,
				(flow != null) ? flow.in() : null, (flow != null) ? flow.out() : null,
				(both != null) ? both.quarters() : null, (both != null) ? both.yearly() : null,
				(both != null) ? both.published() : null);
	}

}
