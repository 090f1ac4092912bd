package uk.quartile.packs.regional;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.AreaKind;
import uk.quartile.domain.AreaType;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Doubts;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.figures.Revisions;
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
		Figure.Against none = new Figure.Against(null, null, null);
		return new Figure(measure(measure), QUARTER, type.equals("region") ? "E12000004" : name, AreaKind.read(type),
				name, "ok", null, denominator, null, null, null, value, null, null, null, null, null, null, null, none,
				none, null, null, none, null, null,
				new OtherComparators(List.of(), none, null, null, null, null, null, null),
				new Revisions(null, null, null), null, time, Doubts.NONE);
	}

	public static Figure changed(String measure, String name, double value, Change onYear, OverTime time) {
		Figure.Against none = new Figure.Against(null, null, null);
		return new Figure(measure(measure), QUARTER, name, AreaType.AUTHORITY, name, "ok", null, null, null, null, null,
				value, null, null, null, null, null, null, null, none, none, null, null, none, null, onYear,
				new OtherComparators(List.of(), none, null, null, null, null, null, null),
				new Revisions(null, null, null), null, time, Doubts.NONE);
	}

	/** What an authority has not. */
	static Figure without(String measure, String area, String name, String status) {
		Figure.Against none = new Figure.Against(null, null, null);
		return new Figure(measure(measure), QUARTER, area, AreaType.AUTHORITY, name, status, null, null, null, null,
				null, null, null, null, null, null, null, null, null, none, none, null, null, none, null, null,
				new OtherComparators(List.of(), none, null, null, null, null, null, null),
				new Revisions(null, null, null), null, OverTime.NONE, Doubts.NONE);
	}

	public static OverTime trend(@Nullable String verdict, int points, boolean seasonal, String... signals) {
		boolean told = verdict != null;
		return new OverTime(new OverTime.Trend(verdict, Stream.of(signals).map(XmrSignal::parse).toList(), points,
				QUARTER.minus(points - 1), null, told ? 15.5 : null, told ? -1.0 : null, told ? 32.0 : null,
				told ? seasonal : null), null, null, null, List.of());
	}

	public static OverTime yearly(String verdict) {
		return new OverTime(null, null, new OverTime.Yearly(verdict, 5, 10), null, List.of());
	}

	public static OverTime target(String rating, @Nullable String outlook) {
		return new OverTime(null, new OverTime.Target(20, rating, outlook), null, null, List.of());
	}

}
