package uk.quartile.packs.figures.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.verdict.TargetOutlook;
import uk.quartile.domain.verdict.TargetRating;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.statistics.XmrSignal;

/** Reads what time says of a figure from its row. */
final class JdbcOverTime {

	private JdbcOverTime() {
	}

	static OverTime read(ResultSet row, JdbcSeries series) throws SQLException {
		return new OverTime(trend(row), target(row), yearly(row), periods(row), series.of(row));
	}

	private static OverTime.@Nullable Trend trend(ResultSet row) throws SQLException {
		String since = row.getString("since");
		if (since == null) {
			return null;
		}
		String signals = row.getString("signals");
		return new OverTime.Trend(JdbcColumns.word(TrendVerdict.class, row.getString("trend_verdict")),
				(signals == null || signals.isEmpty()) ? List.of()
						: Stream.of(signals.split(";")).map(XmrSignal::parse).toList(),
				row.getInt("points"), Quarter.parse(since), row.getString("broken_because"),
				JdbcColumns.value(row, "mean"), JdbcColumns.value(row, "lower"), JdbcColumns.value(row, "upper"),
				row.getObject("seasonal", Boolean.class));
	}

	private static OverTime.@Nullable Target target(ResultSet row) throws SQLException {
		TargetRating rating = JdbcColumns.word(TargetRating.class, row.getString("rating"));
		return (rating == null) ? null : new OverTime.Target(row.getDouble("target"), rating,
				JdbcColumns.word(TargetOutlook.class, row.getString("outlook")));
	}

	private static OverTime.@Nullable Yearly yearly(ResultSet row) throws SQLException {
		YearlyVerdict verdict = JdbcColumns.word(YearlyVerdict.class, row.getString("yearly_verdict"));
		return (verdict == null) ? null
				: new OverTime.Yearly(verdict, row.getInt("yearly_points"), row.getDouble("yearly_chi_squared"));
	}

	private static OverTime.@Nullable Periods periods(ResultSet row) throws SQLException {
		if (row.getObject("period") == null) {
			return null;
		}
		return new OverTime.Periods(JdbcColumns.number(row, "rolling_numerator"),
				JdbcColumns.number(row, "rolling_denominator"), JdbcColumns.value(row, "rolling_value"),
				JdbcColumns.value(row, "rolling_lower_95"), JdbcColumns.value(row, "rolling_upper_95"),
				JdbcColumns.number(row, "half_year_numerator"), JdbcColumns.number(row, "half_year_denominator"),
				JdbcColumns.value(row, "half_year_value"), row.getString("half_year"),
				JdbcColumns.number(row, "year_to_date_numerator"), JdbcColumns.whole(row, "year_to_date_quarters"),
				JdbcColumns.number(row, "projected_numerator"), JdbcColumns.number(row, "flow_in"),
				JdbcColumns.number(row, "flow_out"), JdbcColumns.number(row, "quarters_numerator"),
				JdbcColumns.number(row, "year_numerator"), row.getBoolean("year_published"));
	}

}
