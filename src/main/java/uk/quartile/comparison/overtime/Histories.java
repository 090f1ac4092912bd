package uk.quartile.comparison.overtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.Pool;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Past;
import uk.quartile.comparison.history.Point;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;
import uk.quartile.figures.Figure;

/**
 * The histories of one measure, as seen from the quarter compared: each of the same
 * ground throughout, as returned.
 */
public final class Histories {

	private static final Comparator<Footprint> LARGEST_FIRST = Comparator
		.<Footprint>comparingInt((each) -> -each.authorities().size())
		.thenComparing(Footprint::code);

	private final Measure measure;

	private final RatesByQuarter series;

	private final Footprints footprints;

	private final Quarter quarter;

	public Histories(Measure measure, RatesByQuarter series, Footprints footprints, Quarter quarter) {
		this.measure = measure;
		this.series = series;
		this.footprints = footprints;
		this.quarter = quarter;
	}

	/**
	 * Of an authority or joint area: a split or merger begins it anew, no recoding does.
	 */
	History ofArea(Footprint area) {
		return history(area, true, false);
	}

	/**
	 * The last seven years of a region, or of England: of each quarter the figure that
	 * its row would have, be its members others than now. No percentage of fewer than 20.
	 * @param members of it in a quarter
	 * @param figure of it in a quarter
	 */
	public Past ofGroup(String code, Function<Quarter, List<Authority>> members,
			Function<RegionRates, Subject> figure) {
		List<Point> points = new ArrayList<>();
		for (Quarter each : until(true)) {
			if (each.compareTo(Past.first(this.quarter)) >= 0) {
				Subject subject = figure.apply(RegionRates.of(code, each, members.apply(each), this.series));
				if (subject.figure() instanceof Figure.Known known) {
					points.add(new Point(each, Objects.requireNonNullElse(subject.numerator(), BigDecimal.ZERO),
							subject.denominator(), known.value(), known.interval(),
							subject.madeOf().populationRelease(), subject.other()));
				}
			}
		}
		return Past.of(History.of(this.measure, points, List.of()).judged(this.measure), this.quarter);
	}

	/** Of a region or England, as published under its own code. */
	History published(String code) {
		List<Point> points = new ArrayList<>();
		Set<Quarter> nothing = new HashSet<>();
		for (Quarter each : this.series.publishedQuarters()) {
			AreaRate rate = (each.compareTo(this.quarter) <= 0) ? this.series.published(code, each) : null;
			if (rate != null && rate.hasFigure()) {
				points.add(point(rate, each));
			}
			else if (rate != null && rate.nothingToCount()) {
				nothing.add(each);
			}
		}
		return History.of(this.measure, points, nothing, List.of());
	}

	/**
	 * Of each ground of some authorities, as coarse as returns and successions make it.
	 * The ground of a group stays the same when its members divide it otherwise.
	 */
	Map<Footprint, History> ofMembers(List<Authority> members) {
		Set<String> codes = new HashSet<>(members.stream().map(Authority::code).toList());
		Set<Footprint> grounds = new TreeSet<>(LARGEST_FIRST);
		for (Quarter each : until(false)) {
			for (AreaRate rate : this.series.returned(each)) {
				this.footprints.around(rate.area(), each.lastDay(), this.quarter.lastDay())
					.filter((ground) -> codes.containsAll(ground.authorities()))
					.ifPresent(grounds::add);
			}
		}
		Map<Footprint, History> histories = new LinkedHashMap<>();
		for (Footprint ground : grounds) {
			if (codes.containsAll(ground.authorities())) {
				codes.removeAll(ground.authorities());
				histories.put(ground, history(ground, false, false));
			}
		}
		return histories;
	}

	/**
	 * The same of members that need not return: what isn't returned stands as published.
	 * @param grounds that returns and successions make of the region
	 */
	Map<Footprint, History> orPublished(List<Authority> members, Set<Footprint> grounds) {
		Map<Footprint, History> histories = new LinkedHashMap<>();
		Set<String> left = new TreeSet<>(members.stream().map(Authority::code).toList());
		for (Footprint ground : grounds) {
			if (left.containsAll(ground.authorities())) {
				left.removeAll(ground.authorities());
				histories.put(ground, history(ground, false, true));
			}
		}
		left.forEach((code) -> histories.put(Footprint.parse(code), history(Footprint.parse(code), false, true)));
		return histories;
	}

	private History history(Footprint area, boolean successions, boolean orPublished) {
		List<Point> points = new ArrayList<>();
		Set<Quarter> nothing = new HashSet<>();
		List<History.Break> breaks = new ArrayList<>();
		Footprint before = null;
		Quarter previous = this.quarter;
		for (Quarter each : until(orPublished)) {
			Footprint ground = this.footprints.on(area, this.quarter.lastDay(), each.lastDay()).orElse(null);
			List<AreaRate> rates = (ground != null) ? answers(ground, each, orPublished) : List.of();
			Point point = point(rates.stream().filter(AreaRate::hasFigure).toList(), each);
			if (!rates.isEmpty() && rates.stream().allMatch(AreaRate::nothingToCount)) {
				nothing.add(each);
			}
			if (ground != null && point != null) {
				if (successions && before != null && reorganised(before, previous, ground, each)) {
					breaks.add(new History.Break(each, "the authorities were reorganised"));
				}
				before = ground;
				previous = each;
				points.add(point);
			}
		}
		return History.of(this.measure, points, nothing, breaks);
	}

	/** Whether a ground is divided otherwise than before, by more than recodings. */
	private boolean reorganised(Footprint before, Quarter previous, Footprint ground, Quarter at) {
		return before.authorities().size() != ground.authorities().size() || (ground.joint() && ground.authorities()
			.stream()
			.anyMatch((code) -> this.footprints.on(Footprint.parse(code), at.lastDay(), previous.lastDay()).isEmpty()));
	}

	private List<Quarter> until(boolean orPublished) {
		return Stream
			.concat(this.series.quarters().stream(),
					orPublished ? this.series.publishedQuarters().stream() : Stream.empty())
			.distinct()
			.sorted()
			.filter((each) -> each.compareTo(this.quarter) <= 0)
			.toList();
	}

	/** Of a ground, if all of it has a figure or nothing to count; else none. */
	private List<AreaRate> answers(Footprint ground, Quarter at, boolean orPublished) {
		return (orPublished ? this.series.coveringOrPublished(ground.authorities(), at)
				: this.series.covering(ground.authorities(), at))
			.filter((rates) -> rates.stream().allMatch(AreaRate::answers))
			.orElse(List.of());
	}

	private @Nullable Point point(List<AreaRate> rates, Quarter at) {
		if (rates.isEmpty()) {
			return null;
		}
		AreaRate first = rates.get(0);
		if (rates.size() == 1) {
			return point(first, at);
		}
		BigDecimal numerator = BigDecimal.ZERO;
		BigDecimal denominator = BigDecimal.ZERO;
		for (AreaRate rate : rates) {
			numerator = numerator.add(Objects.requireNonNull(rate.knownNumerator()));
			denominator = denominator.add(Objects.requireNonNullElse(rate.knownDenominator(), BigDecimal.ZERO));
		}
		return History
			.point(this.measure, at, numerator, (first.knownDenominator() != null) ? denominator : null,
					first.populationRelease())
			.map((point) -> point.counted(Pool.other(rates)))
			.orElse(null);
	}

	private static Point point(AreaRate rate, Quarter at) {
		Figure.Known known = (Figure.Known) rate.figure();
		return new Point(at, Objects.requireNonNull(rate.knownNumerator()), rate.knownDenominator(), known.value(),
				known.interval(), rate.populationRelease(), rate.other());
	}

}
