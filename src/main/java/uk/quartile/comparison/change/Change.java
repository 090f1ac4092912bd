package uk.quartile.comparison.change;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Since;

/**
 * How a figure differs from an earlier one on the same ground.
 *
 * @param since which earlier quarter
 * @param earlierQuarter that quarter
 * @param earlier figure, of the footprints that have both
 * @param now figure, of the same footprints
 * @param footprints how many have both
 * @param judged how many of them are no percentage of fewer than 20 on either side
 * @param risen how many of those rose: by numerator for counts and rates, else by value
 * @param fallen how many of those fell
 * @param none why the two can't be compared; null where they can
 * @param test whether it is more than chance alone would give; null where that isn't said
 */
public record Change(Since since, Quarter earlierQuarter, @Nullable Side earlier, @Nullable Side now, int footprints,
		int judged, int risen, int fallen, @Nullable NoChange none, @Nullable ChanceOfChange test) {

	static Change untested(Since since, Quarter earlierQuarter, @Nullable Side earlier, @Nullable Side now,
			int footprints, int judged, int risen, int fallen, @Nullable NoChange none) {
		return new Change(since, earlierQuarter, earlier, now, footprints, judged, risen, fallen, none, null);
	}

	/** In words that end no sentence. */
	public @Nullable String noneBecause() {
		return (this.none != null) ? this.none.because() : null;
	}

	Change tested(Measure measure) {
		return (this.none != null) ? this
				: new Change(this.since, this.earlierQuarter, this.earlier, this.now, this.footprints, this.judged,
						this.risen, this.fallen, null,
						ChanceOfChange.of(measure, this.since, this.earlier, this.now).orElse(null));
	}

	/** 1 up, −1 down, however little; 0 where it is the same, or there is no change. */
	public int sign() {
		return (this.none != null || this.now == null || this.earlier == null || this.now.value() == null
				|| this.earlier.value() == null) ? 0 : Double.compare(this.now.value(), this.earlier.value());
	}

	/** The changes since each earlier quarter. */
	public static List<Change> each(Function<Since, Change> change) {
		return Arrays.stream(Since.values()).map(change).toList();
	}

	/**
	 * One of the two quarters of a change.
	 *
	 * @param status how final the figure is, or why there is none
	 */
	public record Side(FigureStatus status, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
			@Nullable Double value) {

		static Side of(Subject subject) {
			return new Side(subject.status(), subject.numerator(), subject.denominator(), subject.value());
		}

	}

}
