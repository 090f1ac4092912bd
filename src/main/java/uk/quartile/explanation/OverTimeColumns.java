package uk.quartile.explanation;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.comparing.OverTime;
import uk.quartile.comparison.periods.HalfYear;
import uk.quartile.comparison.periods.Periods;
import uk.quartile.comparison.periods.Reconciliation;
import uk.quartile.comparison.periods.Span;
import uk.quartile.comparison.periods.YearToDate;
import uk.quartile.comparison.trend.AgainstTarget;
import uk.quartile.comparison.trend.Limits;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.comparison.trend.YearlyTrend;
import uk.quartile.domain.Interval;
import uk.quartile.statistics.XmrSignal;

/** What time says of a figure, by column. */
final class OverTimeColumns {

	private final BiConsumer<String, @Nullable Object> put;

	OverTimeColumns(BiConsumer<String, @Nullable Object> put) {
		this.put = put;
	}

	void of(OverTime time) {
		trend(time.trend());
		target(time.target());
		yearly(time.yearly());
		periods(time.periods());
	}

	private void trend(@Nullable Trend trend) {
		Limits limits = (trend != null) ? trend.limits() : null;
		put("trend", (trend != null) ? trend.verdict() : null);
		put("trend_signals", (trend != null) ? trend.signals().stream().map(XmrSignal::written).toList() : null);
		put("trend_points", (trend != null) ? trend.points() : null);
		put("trend_since", (trend != null) ? trend.since().toString() : null);
		put("trend_mean", (limits != null) ? limits.mean() : null);
		put("trend_lower", (limits != null) ? limits.lower() : null);
		put("trend_upper", (limits != null) ? limits.upper() : null);
		put("trend_seasonal", (trend != null && limits != null) ? trend.seasonal() : null);
	}

	private void target(@Nullable AgainstTarget target) {
		put("target", (target != null) ? target.target() : null);
		put("target_rating", (target != null) ? target.rating() : null);
		put("target_outlook", (target != null) ? target.outlook() : null);
	}

	private void yearly(@Nullable YearlyTrend yearly) {
		put("yearly_trend", (yearly != null) ? yearly.verdict() : null);
		put("yearly_points", (yearly != null) ? yearly.points() : null);
		put("yearly_chi_squared", (yearly != null) ? yearly.chiSquared() : null);
	}

	private void periods(Periods periods) {
		Span rolling = periods.rolling();
		Interval interval = (rolling != null) ? rolling.figure().interval() : null;
		put("rolling_numerator", (rolling != null) ? rolling.numerator() : null);
		put("rolling_denominator", (rolling != null) ? rolling.denominator() : null);
		put("rolling_value", (rolling != null) ? rolling.figure().value() : null);
		put("rolling_lower_95", (interval != null) ? interval.lower() : null);
		put("rolling_upper_95", (interval != null) ? interval.upper() : null);
		HalfYear half = periods.halfYear();
		put("half_year_numerator", (half != null) ? half.numerator() : null);
		put("half_year_denominator", (half != null) ? half.denominator() : null);
		put("half_year_value", (half != null) ? half.value() : null);
		put("half_year", (half != null) ? half.name() : null);
		YearToDate year = periods.yearToDate();
		put("year_to_date_numerator", (year != null) ? year.numerator() : null);
		put("year_to_date_quarters", (year != null) ? year.quarters() : null);
		put("projected_numerator", (year != null) ? year.projected() : null);
		put("net_flow", (periods.netFlow() != null) ? periods.netFlow().net() : null);
		Reconciliation both = periods.reconciliation();
		put("published_year_numerator", (both != null) ? both.yearly() : null);
		put("reconciliation_difference", (both != null) ? both.difference() : null);
	}

	private void put(String column, @Nullable Object value) {
		this.put.accept(column, value);
	}

}
