package uk.quartile.packs.figures.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.statistics.HalfUp;

/**
 * A figure that is higher, or lower, than every other for two years or more. It is no
 * test: one of five figures is always the highest of them.
 *
 * @param highest whether it is higher than they are, else lower
 * @param figures how many it is the end of, itself among them
 * @param from the latest earlier quarter that was as high, or as low, or went beyond it;
 * where there is none, the first that it can be compared with
 * @param then the figure of that quarter; null where there is none
 * @param same whether that reads the same as the newest
 */
public record Extreme(boolean highest, int figures, Quarter from, @Nullable Double then, boolean same) {

	/** Five years are what a yearly trend asks for too. */
	static final int FEWEST_FIGURES = 5;

	static final int FEWEST_QUARTERS = 8;

	/**
	 * What the newest figure is of its series. Only what can be compared counts: the
	 * points since the last break, and of a figure that isn't there quarter after quarter
	 * those of the same quarter of the year. Figures are compared as they are printed:
	 * two that read the same are the same, and the earlier one ends the series. Nothing
	 * is said of a series with a point that is withheld.
	 * @param history of the figure, whose newest point it is
	 * @param newest quarter of the figure
	 * @return empty where an earlier one of the last two years, or of the last four
	 * figures, goes as far
	 */
	public static Optional<Extreme> of(Measure measure, History history, Quarter newest) {
		List<History.Point> points = comparable(history, newest);
		return of(measure, points, true).or(() -> of(measure, points, false));
	}

	private static List<History.Point> comparable(History history, Quarter newest) {
		boolean eachQuarter = history.eachQuarter();
		List<History.Point> all = history.points();
		int first = all.size() - 1;
		while (first > 0 && all.get(first).beginsAnew() == null) {
			first--;
		}
		List<History.Point> since = all.subList(Math.max(first, 0), all.size());
		if (since.stream().anyMatch((point) -> point.value() == null)) {
			return List.of();
		}
		List<History.Point> points = since.stream()
			.filter((point) -> eachQuarter || point.quarter().number() == newest.number())
			.toList();
		return (points.isEmpty() || !points.get(points.size() - 1).quarter().equals(newest)) ? List.of() : points;
	}

	private static Optional<Extreme> of(Measure measure, List<History.Point> points, boolean highest) {
		if (points.size() < FEWEST_FIGURES) {
			return Optional.empty();
		}
		History.Point newest = points.get(points.size() - 1);
		int sign = highest ? 1 : -1;
		int at = points.size() - 2;
		while (at >= 0 && sign * printed(measure, newest).compareTo(printed(measure, points.get(at))) > 0) {
			at--;
		}
		int figures = points.size() - 1 - at;
		History.Point from = points.get(Math.max(at, 0));
		if (figures < FEWEST_FIGURES || newest.quarter().index() - from.quarter().index() < FEWEST_QUARTERS) {
			return Optional.empty();
		}
		return Optional
			.of((at < 0) ? new Extreme(highest, figures, from.quarter(), null, false) : new Extreme(highest, figures,
					from.quarter(), from.value(), printed(measure, newest).compareTo(printed(measure, from)) == 0));
	}

	private static BigDecimal printed(Measure measure, History.Point point) {
		return HalfUp.round(Objects.requireNonNull(point.value()), measure.decimals());
	}

}
