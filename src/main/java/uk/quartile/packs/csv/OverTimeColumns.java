package uk.quartile.packs.csv;

import java.math.BigDecimal;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;

/** What time says of a figure, as columns show it. */
final class OverTimeColumns {

	private OverTimeColumns() {
	}

	static @Nullable Object trend(Figure figure, Function<OverTime.Trend, @Nullable Object> part) {
		OverTime.Trend trend = figure.overTime().trend();
		return (trend == null) ? null : part.apply(trend);
	}

	static @Nullable Object target(Figure figure, Function<OverTime.Target, @Nullable Object> part) {
		OverTime.Target target = figure.overTime().target();
		return (target == null) ? null : part.apply(target);
	}

	static @Nullable Object yearly(Figure figure, Function<OverTime.Yearly, @Nullable Object> part) {
		OverTime.Yearly yearly = figure.overTime().yearly();
		return (yearly == null) ? null : part.apply(yearly);
	}

	static @Nullable Object period(Figure figure, Function<OverTime.Periods, @Nullable Object> part) {
		OverTime.Periods periods = figure.overTime().periods();
		return (periods == null) ? null : part.apply(periods);
	}

	static @Nullable Object count(Figure figure, Function<OverTime.Periods, @Nullable BigDecimal> part) {
		return period(figure, (periods) -> BenchmarksCsv.number(part.apply(periods)));
	}

}
