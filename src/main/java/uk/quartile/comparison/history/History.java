package uk.quartile.comparison.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;

/**
 * The figures of one measure on one ground, and where they can't be read on.
 *
 * @param points by quarter; a quarter without a figure has none
 * @param breaks in order
 */
public record History(SortedMap<Quarter, Point> points, List<Break> breaks) {

	/**
	 * Where a series begins anew.
	 *
	 * @param quarter the first after the break
	 * @param because the reason, in words that end no sentence
	 */
	public record Break(Quarter quarter, String because) {
	}

	/**
	 * A history with the breaks of its measure, and one wherever the release of the
	 * population estimates changes.
	 * @param points in any order
	 * @param successions breaks of the ground itself
	 */
	public static History of(Measure measure, Collection<Point> points, List<Break> successions) {
		SortedMap<Quarter, Point> ordered = new TreeMap<>();
		points.forEach((point) -> ordered.put(point.quarter(), point));
		List<Break> breaks = new ArrayList<>(successions);
		measure.breaks().forEach((each) -> breaks.add(new Break(each.quarter(), each.why())));
		String release = null;
		for (Point point : ordered.values()) {
			if (release != null && !Objects.equals(release, point.populationRelease())) {
				breaks.add(new Break(point.quarter(), "another release of the population estimates"));
			}
			release = point.populationRelease();
		}
		breaks.sort(Comparator.comparing(Break::quarter));
		return new History(ordered, List.copyOf(breaks));
	}

	/**
	 * Several grounds together, in the quarters in which each has a figure.
	 * @param histories one or more, of grounds that don't overlap
	 */
	public static History together(Measure measure, List<History> histories) {
		List<Point> points = new ArrayList<>();
		for (Quarter quarter : histories.get(0).points.keySet()) {
			List<Point> parts = histories.stream().flatMap((each) -> each.at(quarter).stream()).toList();
			if (parts.size() == histories.size()) {
				pooled(measure, quarter, parts).ifPresent(points::add);
			}
		}
		return of(measure, points, List.of());
	}

	private static Optional<Point> pooled(Measure measure, Quarter quarter, List<Point> parts) {
		BigDecimal numerator = parts.stream().map(Point::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal denominator = sum(parts.stream().map(Point::denominator).toList());
		return point(measure, quarter, numerator, denominator, parts.get(0).populationRelease());
	}

	/** The sum; null if one of them is. */
	private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> numbers) {
		BigDecimal sum = BigDecimal.ZERO;
		for (BigDecimal number : numbers) {
			if (number == null) {
				return null;
			}
			sum = sum.add(number);
		}
		return sum;
	}

	/** The figure of a numerator and denominator, if they make one. */
	public static Optional<Point> point(Measure measure, Quarter quarter, BigDecimal numerator,
			@Nullable BigDecimal denominator, @Nullable String populationRelease) {
		return (Formula.of(measure, numerator, denominator) instanceof Figure.Known known)
				? Optional
					.of(new Point(quarter, numerator, denominator, known.value(), known.interval(), populationRelease))
				: Optional.empty();
	}

	/** Without percentages of fewer than 20, of which no series is told. */
	public History judged(Measure measure) {
		SortedMap<Quarter, Point> judged = new TreeMap<>(this.points);
		judged.values().removeIf((point) -> point.ofTooFew(measure));
		return new History(judged, this.breaks);
	}

	public Optional<Point> at(Quarter quarter) {
		return Optional.ofNullable(this.points.get(quarter));
	}

	/** The figures of just these quarters, if all are there. */
	public Optional<List<Point>> at(List<Quarter> quarters) {
		List<Point> found = quarters.stream().flatMap((quarter) -> at(quarter).stream()).toList();
		return (found.size() == quarters.size()) ? Optional.of(found) : Optional.empty();
	}

	/** The last break up to a quarter before which there is a figure. */
	public Optional<Break> lastBreak(Quarter newest) {
		return this.breaks.stream()
			.filter((each) -> each.quarter().compareTo(newest) <= 0 && !this.points.headMap(each.quarter()).isEmpty())
			.reduce((one, other) -> other);
	}

	/** The figures since the last break, up to a quarter, oldest first. */
	public List<Point> since(Quarter newest) {
		SortedMap<Quarter, Point> until = this.points.headMap(newest.minus(-1));
		return lastBreak(newest).map((last) -> List.copyOf(until.tailMap(last.quarter()).values()))
			.orElseGet(() -> List.copyOf(until.values()));
	}

}
