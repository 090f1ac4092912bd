package uk.quartile.comparison.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.figures.Figure;
import uk.quartile.figures.Formula;

/**
 * The figures of one measure on one ground, and where they can't be read on.
 *
 * @param points by quarter; a quarter without a figure has none
 * @param nothing quarters in which there was nothing to count: 0 of 0, which is no point,
 * but no gap in a sum either
 * @param breaks in order
 */
public record History(SortedMap<Quarter, Point> points, Set<Quarter> nothing, List<Break> breaks) {

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
	 * population estimates changes, or the definition by which it is counted.
	 * @param points in any order
	 * @param nothing quarters with nothing to count
	 * @param successions breaks of the ground itself
	 */
	public static History of(Measure measure, Collection<Point> points, Set<Quarter> nothing, List<Break> successions) {
		SortedMap<Quarter, Point> ordered = new TreeMap<>();
		points.forEach((point) -> ordered.put(point.quarter(), point));
		List<Break> breaks = new ArrayList<>(successions);
		Map<Quarter, String> counted = new TreeMap<>();
		String release = null;
		Point before = null;
		for (Point point : ordered.values()) {
			if (release != null && !Objects.equals(release, point.populationRelease())) {
				breaks.add(new Break(point.quarter(), "another release of the population estimates"));
			}
			if (before != null && !OtherDefinition.same(before.other(), point.other())) {
				counted.put(point.quarter(), counted(point));
			}
			release = point.populationRelease();
			before = point;
		}
		// Of one that doesn't take part in a new definition that is what there is to say.
		measure.breaks().forEach((each) -> counted.putIfAbsent(each.quarter(), each.why()));
		counted.forEach((quarter, because) -> breaks.add(new Break(quarter, because)));
		breaks.sort(Comparator.comparing(Break::quarter));
		return new History(ordered, Set.copyOf(nothing), List.copyOf(breaks));
	}

	private static String counted(Point point) {
		return (point.other() != null) ? point.other().briefly() : "counted by the quarter's own dictionary again";
	}

	/** The same, with something to count in every quarter. */
	public static History of(Measure measure, Collection<Point> points, List<Break> successions) {
		return of(measure, points, Set.of(), successions);
	}

	/**
	 * Several grounds together, in the quarters in which each has a figure or nothing to
	 * count.
	 * @param histories one or more, of grounds that don't overlap
	 */
	public static History together(Measure measure, List<History> histories) {
		List<Point> points = new ArrayList<>();
		Set<Quarter> nothing = new HashSet<>();
		for (Quarter quarter : histories.get(0).answered()) {
			if (histories.stream().allMatch((each) -> each.answers(quarter))) {
				List<Point> parts = histories.stream().flatMap((each) -> each.at(quarter).stream()).toList();
				if (parts.isEmpty()) {
					nothing.add(quarter);
				}
				else {
					pooled(measure, quarter, parts)
						.map((point) -> point.counted(OtherDefinition.of(others(histories, quarter))))
						.ifPresent(points::add);
				}
			}
		}
		return of(measure, points, nothing, List.of());
	}

	/** By the places of the histories, so that no two take each other's. */
	private static SortedMap<String, @Nullable OtherDefinition> others(List<History> histories, Quarter quarter) {
		SortedMap<String, @Nullable OtherDefinition> others = new TreeMap<>();
		for (int i = 0; i < histories.size(); i++) {
			String place = "ground " + i;
			histories.get(i).at(quarter).ifPresent((point) -> others.put(place, point.other()));
		}
		return others;
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
		return new History(judged, this.nothing, this.breaks);
	}

	public Optional<Point> at(Quarter quarter) {
		return Optional.ofNullable(this.points.get(quarter));
	}

	/** Whether there is a figure, or there was nothing to count. */
	public boolean answers(Quarter quarter) {
		return this.points.containsKey(quarter) || this.nothing.contains(quarter);
	}

	/** The quarters with a figure or nothing to count. */
	public SortedSet<Quarter> answered() {
		SortedSet<Quarter> answered = new TreeSet<>(this.points.keySet());
		answered.addAll(this.nothing);
		return answered;
	}

	/**
	 * What is to be added up over just these quarters, if each has a figure or nothing to
	 * count, and one of them a figure; the newest last.
	 */
	public Optional<List<Point>> over(List<Quarter> quarters) {
		List<Point> found = quarters.stream().flatMap((quarter) -> at(quarter).stream()).toList();
		return (!found.isEmpty() && quarters.stream().allMatch(this::answers)) ? Optional.of(found) : Optional.empty();
	}

	/** The figures of just these quarters, if all are there. */
	public Optional<List<Point>> at(List<Quarter> quarters) {
		List<Point> found = quarters.stream().flatMap((quarter) -> at(quarter).stream()).toList();
		return (found.size() == quarters.size()) ? Optional.of(found) : Optional.empty();
	}

	/** Whether just these quarters are counted by one definition. */
	public boolean alike(List<Quarter> quarters) {
		List<Point> found = quarters.stream().flatMap((quarter) -> at(quarter).stream()).toList();
		return found.stream().allMatch((point) -> OtherDefinition.same(point.other(), found.get(0).other()));
	}

	/** The last break up to a quarter before which there is a figure. */
	public Optional<Break> lastBreak(Quarter newest) {
		return this.breaks.stream()
			.filter((each) -> each.quarter().compareTo(newest) <= 0 && !this.points.headMap(each.quarter()).isEmpty())
			.reduce((one, other) -> other);
	}

	/**
	 * Why a series begins anew with a quarter: the first break since the figure before.
	 * @param before quarter of that figure; null where there is none, and no break either
	 */
	public @Nullable String beginsAnew(@Nullable Quarter before, Quarter at) {
		return (before == null) ? null
				: this.breaks.stream()
					.filter((each) -> each.quarter().compareTo(before) > 0 && each.quarter().compareTo(at) <= 0)
					.map(Break::because)
					.findFirst()
					.orElse(null);
	}

	/** The figures since the last break, up to a quarter, oldest first. */
	public List<Point> since(Quarter newest) {
		SortedMap<Quarter, Point> until = this.points.headMap(newest.minus(-1));
		return lastBreak(newest).map((last) -> List.copyOf(until.tailMap(last.quarter()).values()))
			.orElseGet(() -> List.copyOf(until.values()));
	}

}
