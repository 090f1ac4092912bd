package uk.quartile.comparison.overtime;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Past;
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
 * @param past the last seven years; of a region or group with a trend, of the members
 * that it is told of; null where it isn't shown
 */
public record OverTime(@Nullable Trend trend, @Nullable AgainstTarget target, @Nullable YearlyTrend yearly,
		Periods periods, @Nullable History series, @Nullable Past past) {

	public static final OverTime NONE = new OverTime(null, null, null, Periods.NONE, null, null);

	/** The same with what is shown of the past, unless that is known already. */
	public OverTime orPast(Supplier<Past> other) {
		return (this.past != null) ? this
				: new OverTime(this.trend, this.target, this.yearly, this.periods, this.series, other.get());
	}

	/** The same with a trend that fits the year's change. */
	public OverTime with(Trend other) {
		return new OverTime(other, this.target, this.yearly, this.periods, this.series, this.past);
	}

	/** Whether anything is to be kept of a trend or target. */
	public boolean hasTrend() {
		return this.trend != null || this.target != null || this.yearly != null;
	}

}
