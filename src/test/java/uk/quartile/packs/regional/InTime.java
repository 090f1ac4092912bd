package uk.quartile.packs.regional;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.TargetOutlook;
import uk.quartile.domain.verdict.TargetRating;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.statistics.XmrSignal;

/** Figures of which only what time says of them matters. */
public final class InTime {

	public static final Quarter QUARTER = Quarter.parse("2021-22-Q1");

	private InTime() {
	}

	static Measure measure(String code) {
		return RegionalExample.CATALOGUE.measure(code).orElseThrow();
	}

	public static MeasureFigures figures(String measure, Figure... figures) {
		return new MeasureFigures("E12000004", measure(measure), QUARTER, List.of(figures));
	}

	public static Figure region(String measure, OverTime time) {
		return figure(measure, "region", "East Midlands", 10.0, null, time);
	}

	public static Figure authority(String measure, String name, OverTime time) {
		return figure(measure, "authority", name, 10.0, null, time);
	}

	public static Figure figure(String measure, String type, String name, @Nullable Double value,
			@Nullable BigDecimal denominator, OverTime time) {
		return FigureOf.measure(measure)
			.quarter(QUARTER.toString())
			.area(type.equals("region") ? "E12000004" : name, type, name)
			.value(value)
			.denominator(denominator, null)
			.over(time)
			.figure();
	}

	public static Figure changed(String measure, String name, double value, Change onYear, OverTime time) {
		return FigureOf.measure(measure)
			.quarter(QUARTER.toString())
			.area(name, "authority", name)
			.value(value)
			.since(onYear)
			.over(time)
			.figure();
	}

	/** What an authority has not. */
	static Figure without(String measure, String area, String name, String status) {
		return FigureOf.measure(measure)
			.quarter(QUARTER.toString())
			.area(area, "authority", name)
			.status(status)
			.figure();
	}

	public static OverTime trend(@Nullable String verdict, int points, boolean seasonal, String... signals) {
		boolean told = verdict != null;
		return new OverTime(
				new OverTime.Trend(told ? read(TrendVerdict.class, verdict) : null,
						Stream.of(signals).map(XmrSignal::parse).toList(), points, QUARTER.minus(points - 1), null,
						told ? 15.5 : null, told ? -1.0 : null, told ? 32.0 : null, told ? seasonal : null),
				null, null, null, List.of());
	}

	public static OverTime yearly(String verdict) {
		return new OverTime(null, null, new OverTime.Yearly(read(YearlyVerdict.class, verdict), 5, 10), null,
				List.of());
	}

	public static OverTime target(String rating, @Nullable String outlook) {
		return new OverTime(null, new OverTime.Target(20, read(TargetRating.class, rating),
				(outlook != null) ? read(TargetOutlook.class, outlook) : null), null, null, List.of());
	}

	private static <E extends Enum<E> & Written> E read(Class<E> list, String word) {
		return Written.read(list, word).orElseThrow();
	}

}
