package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/** The region over periods longer than a quarter. */
public final class PeriodSentences {

	private final Measure measure;

	private final OverTime.Periods periods;

	private PeriodSentences(Measure measure, OverTime.Periods periods) {
		this.measure = measure;
		this.periods = periods;
	}

	public static Optional<String> of(MeasureFigures figures) {
		return figures.region()
			.map(Figure::overTime)
			.map(OverTime::periods)
			.map((periods) -> String.join(" ", new PeriodSentences(figures.measure(), periods).all()))
			.filter((text) -> !text.isEmpty());
	}

	private List<String> all() {
		List<String> all = new ArrayList<>();
		if (this.periods.rollingNumerator() != null && this.periods.rollingValue() != null) {
			all.add("The last four quarters together: "
					+ counts(this.periods.rollingNumerator(), this.periods.rollingDenominator())
					+ (this.measure.ofTooFew(this.periods.rollingDenominator()) ? ""
							: value(this.periods.rollingValue()) + interval())
					+ ".");
		}
		if (this.periods.halfYear() != null) {
			all.add(this.periods.halfYear() + ": "
					+ counts(Objects.requireNonNull(this.periods.halfYearNumerator()),
							this.periods.halfYearDenominator())
					+ (this.measure.ofTooFew(this.periods.halfYearDenominator()) ? ""
							: value(Objects.requireNonNull(this.periods.halfYearValue())))
					+ (this.measure.annualised() ? " (annualised)" : "") + ".");
		}
		if (this.periods.yearToDateNumerator() != null && this.periods.projectedNumerator() != null) {
			int quarters = Objects.requireNonNull(this.periods.yearToDateQuarters());
			all.add("The year so far: " + counted(this.periods.yearToDateNumerator()) + " in " + Words.number(quarters)
					+ ((quarters == 1) ? " quarter" : " quarters") + "; at that pace "
					+ count(this.periods.projectedNumerator()) + " for the year.");
		}
		flow(all);
		year(all);
		return all;
	}

	private void flow(List<String> all) {
		BigDecimal net = this.periods.netFlow();
		if (net != null) {
			String more = (net.signum() == 0) ? "as many as"
					: count(net.abs()) + ((net.signum() > 0) ? " more than" : " fewer than");
			all.add("In the quarter " + count(Objects.requireNonNull(this.periods.flowIn())) + " came in, " + more
					+ ((net.signum() == 0) ? " went out."
							: " the " + count(Objects.requireNonNull(this.periods.flowOut())) + " who went out."));
		}
	}

	private void year(List<String> all) {
		BigDecimal difference = this.periods.difference();
		if (difference != null) {
			String source = this.periods.yearPublished() ? " published" : " returned";
			String year = count(Objects.requireNonNull(this.periods.yearNumerator())) + source + " for the year";
			String quarters = count(Objects.requireNonNull(this.periods.quartersNumerator()));
			all.add((difference.signum() == 0) ? "The four quarters come to exactly the " + year + "."
					: "The four quarters come to " + quarters + ", " + count(difference.abs())
							+ ((difference.signum() > 0) ? " more" : " fewer") + " than the " + year + ".");
		}
	}

	private String counts(BigDecimal numerator, @Nullable BigDecimal denominator) {
		return (this.measure.unit() == Unit.PERCENT && denominator != null)
				? Numbers.part(numerator, denominator, this.measure.counts()) : counted(numerator);
	}

	private String value(double value) {
		return (this.measure.unit() == Unit.COUNT) ? "" : ", " + Values.inSentence(this.measure, value);
	}

	private String interval() {
		return (this.periods.rollingLower() == null || this.periods.rollingUpper() == null) ? "" : " ("
				+ Numbers.range(this.periods.rollingLower(), this.periods.rollingUpper(), this.measure.decimals())
				+ ")";
	}

	private String counted(BigDecimal count) {
		return Nouns.counted(count(count), this.measure);
	}

	private String count(BigDecimal count) {
		return Numbers.count(count, this.measure.counts());
	}

}
