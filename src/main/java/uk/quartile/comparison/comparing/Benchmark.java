package uk.quartile.comparison.comparing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.overtime.OverTime;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Since;
import uk.quartile.domain.verdict.Verdict;

/**
 * The figure of an area with what it is compared with.
 *
 * @param subject whose figure it is
 * @param rank null where it isn't ranked
 * @param region null where there is no comparing
 * @param neighbours null where the area has none
 * @param england null where there is no comparing
 * @param changes since each earlier quarter
 * @param others sub-groups, graded authorities and people in general
 * @param overTime trend, target and longer periods
 */
public record Benchmark(Subject subject, @Nullable Rank rank, @Nullable Against region, @Nullable Neighbours neighbours,
		@Nullable Against england, List<Change> changes, OtherComparators others, OverTime overTime) {

	Benchmark(Subject subject, @Nullable Rank rank, @Nullable Against region, @Nullable Neighbours neighbours,
			@Nullable Against england, List<Change> changes, OtherComparators others) {
		this(subject, rank, region, neighbours, england, changes, others, OverTime.NONE);
	}

	Benchmark with(Spread spread) {
		return spread.equals(Spread.NONE) ? this : new Benchmark(this.subject, this.rank, this.region, this.neighbours,
				this.england, this.changes, this.others.with(spread), this.overTime);
	}

	Benchmark over(OverTime time) {
		return new Benchmark(this.subject, this.rank, this.region, this.neighbours, this.england, this.changes,
				this.others, time);
	}

	/** The same with a trend that isn't told against the sign of the year's change. */
	Benchmark reconciled(Measure measure) {
		Trend trend = this.overTime.trend();
		return (trend == null) ? this : over(this.overTime.with(trend.beside(measure, signOnYear())));
	}

	/** 1 up, −1 down in the year; 0 where it is the same, or there is no change. */
	int signOnYear() {
		return this.changes.stream()
			.filter((change) -> change.since() == Since.YEAR_EARLIER)
			.mapToInt(Change::sign)
			.findFirst()
			.orElse(0);
	}

	/**
	 * A place among the areas of a region.
	 *
	 * @param place from 1; equal values share the lowest
	 * @param ranked how many have a place
	 */
	public record Rank(int place, int ranked) {
	}

	/**
	 * A comparator's value.
	 *
	 * @param value in the measure's unit
	 * @param quarter that it is of
	 * @param verdict null where there is none
	 */
	public record Against(double value, Quarter quarter, @Nullable Verdict verdict) {
	}

	/**
	 * The statistical neighbours.
	 *
	 * @param against null where too few have a value
	 * @param edition of the list
	 * @param available how many have a value
	 */
	public record Neighbours(@Nullable Against against, String edition, int available) {
	}

}
