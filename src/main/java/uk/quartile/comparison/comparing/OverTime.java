package uk.quartile.comparison.comparing;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.history.History;
import uk.quartile.comparison.periods.Periods;
import uk.quartile.comparison.trend.AgainstTarget;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.comparison.trend.YearlyTrend;

/**
 * What time says of an area's figure.
 *
 * @param trend of a quarter's flow; null where none may be said
 * @param target how it stands to its target; null where it has none
 * @param yearly trend of a yearly series; null where none may be said
 * @param periods longer than the quarter
 * @param series that the trend is told of, of a region; null where there is none
 */
public record OverTime(@Nullable Trend trend, @Nullable AgainstTarget target, @Nullable YearlyTrend yearly,
		Periods periods, @Nullable History series) {

	static final OverTime NONE = new OverTime(null, null, null, Periods.NONE, null);

	/** Whether anything is to be kept of a trend or target. */
	public boolean hasTrend() {
		return this.trend != null || this.target != null || this.yearly != null;
	}

}
