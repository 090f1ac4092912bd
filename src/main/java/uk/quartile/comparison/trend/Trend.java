package uk.quartile.comparison.trend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Point;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.statistics.XmrChart;
import uk.quartile.statistics.XmrSignal;

/**
 * The trend of a quarter's flow or of its percentage, by an {@link XmrChart} of the
 * points since the last break; the verdict is the newest point's. Successive snapshots
 * and rolling figures share children and months, and have none.
 *
 * @param verdict null where there are too few points, or they don't differ; of a movement
 * where there is one, else of the level
 * @param signals of the newest point, the leading one first
 * @param points since the last break
 * @param since the first of them
 * @param brokenBecause why the series begins anew there; null where it doesn't
 * @param limits null where there is no verdict
 * @param seasonal whether the quarters of the year differ, and that was taken out
 * @param charted what the chart says of each of the points; none where there is no
 * verdict
 */
public record Trend(@Nullable TrendVerdict verdict, List<XmrSignal> signals, int points, Quarter since,
		@Nullable String brokenBecause, @Nullable Limits limits, boolean seasonal, List<Charted> charted) {

	/**
	 * A point of the chart.
	 *
	 * @param quarter that it is of
	 * @param limits of its quarter of the year
	 * @param signal the leading one; null where it is ordinary
	 */
	public record Charted(Quarter quarter, Limits limits, @Nullable XmrSignal signal) {
	}

	/**
	 * The trend of a series.
	 * @param all its points; a percentage of fewer than 20 is none
	 * @param newest quarter; later points aren't looked at
	 * @return empty where the measure's successive figures aren't separate events, there
	 * is no newest point, or that is a percentage of fewer than 20
	 */
	public static Optional<Trend> of(Measure measure, History all, Quarter newest) {
		if (!charted(measure)) {
			return Optional.empty();
		}
		History history = all.judged(measure);
		return history.at(newest)
			.map((point) -> of(measure, history.since(newest), history.lastBreak(newest).orElse(null)));
	}

	private static Trend of(Measure measure, List<Point> points, History.@Nullable Break last) {
		int[] places = points.stream().mapToInt((point) -> point.quarter().index()).toArray();
		double[] values = points.stream().mapToDouble(Point::value).toArray();
		Season season = Season.of(places, values);
		Optional<XmrChart> chart = XmrChart.of(places, season.takenOutOf(places, values));
		Set<XmrSignal> signals = chart.map((each) -> each.signals().get(each.signals().size() - 1)).orElse(Set.of());
		TrendVerdict verdict = leading(signals).map((signal) -> verdict(measure, signal)).orElse(TrendVerdict.ORDINARY);
		return new Trend(chart.isPresent() ? verdict : null, List.copyOf(signals), points.size(),
				points.get(0).quarter(), (last != null) ? last.because() : null,
				chart.map((each) -> season.limits(each, places[places.length - 1])).orElse(null),
				chart.isPresent() && season.shown(),
				chart.map((each) -> charted(points, each, season)).orElse(List.of()));
	}

	private static List<Charted> charted(List<Point> points, XmrChart chart, Season season) {
		Map<Integer, Limits> limits = new HashMap<>();
		return IntStream.range(0, points.size()).mapToObj((i) -> {
			Quarter quarter = points.get(i).quarter();
			return new Charted(quarter,
					limits.computeIfAbsent(quarter.number(), (number) -> season.limits(chart, quarter.index())),
					leading(chart.signals().get(i)).orElse(null));
		}).toList();
	}

	/**
	 * The same beside a year's change. Seven rises or falls against its sign, which only
	 * a group may have, whose members differ, are no verdict: the level is told.
	 * @param sign 1 up, −1 down in the year; 0 where that isn't known
	 */
	public Trend beside(Measure measure, int sign) {
		int movement = XmrSignal.movement(this.signals);
		if (this.verdict == null || movement == 0 || sign != -movement) {
			return this;
		}
		TrendVerdict level = this.signals.stream()
			.filter((signal) -> !signal.movement())
			.findFirst()
			.map((signal) -> verdict(measure, signal))
			.orElse(TrendVerdict.ORDINARY);
		return new Trend(level, this.signals, this.points, this.since, this.brokenBecause, this.limits, this.seasonal,
				this.charted);
	}

	private static TrendVerdict verdict(Measure measure, XmrSignal signal) {
		return TrendVerdict.of(measure.polarity(), signal.movement(), signal.upward());
	}

	/** A movement decides over the level that is being left. */
	private static Optional<XmrSignal> leading(Set<XmrSignal> signals) {
		return signals.stream().filter(XmrSignal::movement).findFirst().or(() -> signals.stream().findFirst());
	}

	/** Whether successive figures of the measure are of separate events. */
	static boolean charted(Measure measure) {
		return measure.basis() == Basis.QUARTER && measure.ofSeparateEvents() && switch (measure.unit()) {
			case PER_10000, COUNT -> true;
			case PERCENT -> measure.partsOfWhole();
			case AVERAGE, RATIO -> false;
		};
	}

}
