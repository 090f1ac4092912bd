package uk.quartile.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Past;
import uk.quartile.comparison.overtime.OverTime;
import uk.quartile.comparison.periods.Periods;
import uk.quartile.comparison.trend.AgainstTarget;
import uk.quartile.comparison.trend.Limits;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.explanation.answer.OverTimeTold.PointTold;
import uk.quartile.explanation.answer.OverTimeTold;
import uk.quartile.explanation.ledger.WorkedRate;
import uk.quartile.explanation.words.InWords;
import uk.quartile.statistics.XmrSignal;

/** Trend, target and longer periods of a figure. */
final class OverTimeExplained {

	private final MeasureCompared compared;

	private final Members members;

	OverTimeExplained(MeasureCompared compared, Members members) {
		this.compared = compared;
		this.members = members;
	}

	OverTimeTold of(Benchmark row) {
		OverTime time = row.overTime();
		AgainstTarget target = time.target();
		return new OverTimeTold((time.trend() != null) ? trend(row, time, time.trend()) : null,
				(target != null) ? new OverTimeTold.TargetTold(target.target(), target.rating(), target.outlook())
						: null,
				(time.yearly() != null) ? new OverTimeTold.YearlyTold(time.yearly().verdict(), time.yearly().points(),
						time.yearly().chiSquared()) : null,
				periods(time.periods()), past(time));
	}

	private static List<OverTimeTold.PastTold> past(OverTime time) {
		if (time.past() == null) {
			return List.of();
		}
		Map<Quarter, Trend.Charted> charted = (time.trend() == null) ? Map.of()
				: time.trend().charted().stream().collect(Collectors.toMap(Trend.Charted::quarter, (each) -> each));
		return time.past().points().stream().map((at) -> past(at, charted.get(at.quarter()))).toList();
	}

	private static OverTimeTold.PastTold past(Past.At at, Trend.@Nullable Charted charted) {
		Limits limits = (charted != null) ? charted.limits() : null;
		return new OverTimeTold.PastTold(at.quarter().toString(), at.value(), at.least(), at.most(), at.beginsAnew(),
				(limits != null) ? limits.mean() : null, (limits != null) ? limits.lower() : null,
				(limits != null) ? limits.upper() : null,
				(charted != null && charted.signal() != null) ? charted.signal().written() : null);
	}

	private OverTimeTold.TrendTold trend(Benchmark row, OverTime time, Trend trend) {
		Limits limits = trend.limits();
		return new OverTimeTold.TrendTold(trend.verdict(), trend.signals().stream().map(XmrSignal::written).toList(),
				trend.points(), trend.since().toString(), trend.brokenBecause(),
				(limits != null) ? limits.mean() : null, (limits != null) ? limits.lower() : null,
				(limits != null) ? limits.upper() : null, trend.seasonal(), (time.series() != null)
						? points(time.series(), row.subject(), trend.since()) : points(row.subject(), trend.since()));
	}

	/** Of a group: over the members that the trend is of. */
	private static List<PointTold> points(History series, Subject subject, Quarter since) {
		return series.points()
			.values()
			.stream()
			.filter((point) -> point.quarter().compareTo(since) >= 0
					&& point.quarter().compareTo(subject.quarter()) <= 0)
			.map((point) -> new PointTold(point.quarter().toString(), point.numerator(), point.denominator(),
					point.value()))
			.toList();
	}

	/** Of the same ground throughout, as returned. */
	private List<PointTold> points(Subject subject, Quarter since) {
		List<PointTold> points = new ArrayList<>();
		for (Quarter each = since; each.compareTo(subject.quarter()) <= 0; each = each.minus(-1)) {
			Quarter at = each;
			this.compared.footprints()
				.on(Footprint.parse(subject.area()), subject.quarter().lastDay(), at.lastDay())
				.map((ground) -> this.compared.ledger().returnedCovering(ground, at))
				.filter((covering) -> !covering.isEmpty() && covering.stream().allMatch(WorkedRate::hasFigure))
				.map((covering) -> this.members.pooled(subject.area(), "", covering))
				.filter((point) -> !this.compared.measure().ofTooFew(point.denominator()))
				.ifPresent((point) -> points
					.add(new PointTold(at.toString(), point.numerator(), point.denominator(), point.value())));
		}
		return points;
	}

	private List<String> periods(Periods periods) {
		List<String> told = new ArrayList<>();
		int decimals = this.compared.measure().decimals();
		if (periods.rolling() != null) {
			told.add("Four quarters together: " + counts(periods.rolling().numerator(), periods.rolling().denominator())
					+ (this.compared.measure().ofTooFew(periods.rolling().denominator()) ? ""
							: ", " + InWords.value(periods.rolling().figure().value(), decimals))
					+ ".");
		}
		if (periods.halfYear() != null) {
			told.add(periods.halfYear().name() + ": "
					+ counts(periods.halfYear().numerator(), periods.halfYear().denominator())
					+ (this.compared.measure().ofTooFew(periods.halfYear().denominator()) ? ""
							: ", " + InWords.value(periods.halfYear().value(), decimals))
					+ ".");
		}
		if (periods.yearToDate() != null) {
			BigDecimal projected = periods.yearToDate().projected();
			told.add("The year so far: " + InWords.count(periods.yearToDate().numerator()) + " in "
					+ periods.yearToDate().quarters()
					+ ((periods.yearToDate().quarters() == 1) ? " quarter" : " quarters")
					+ ((projected != null)
							? "; at that pace " + InWords.value(projected.doubleValue(), 0) + " for the whole year"
							: "")
					+ ".");
		}
		if (periods.netFlow() != null) {
			told.add("In the quarter " + InWords.count(periods.netFlow().in()) + " came and "
					+ InWords.count(periods.netFlow().out()) + " left: a net flow of "
					+ InWords.signed(periods.netFlow().net().doubleValue(), 0) + ".");
		}
		if (periods.reconciliation() != null) {
			told.add("The four quarters come to " + InWords.count(periods.reconciliation().quarters())
					+ ", the year's figure " + (periods.reconciliation().published() ? "as published" : "as returned")
					+ " to " + InWords.count(periods.reconciliation().yearly()) + ": a difference of "
					+ InWords.signed(periods.reconciliation().difference().doubleValue(), 0) + ".");
		}
		return told;
	}

	private static String counts(BigDecimal numerator, @Nullable BigDecimal denominator) {
		return InWords.count(numerator) + ((denominator != null) ? " / " + InWords.count(denominator) : "");
	}

}
