package uk.quartile.comparison.change;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.Pool;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.Change.Side;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.NoChange.Why;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.Since;
import uk.quartile.figures.Figure;
import uk.quartile.statistics.HalfUp;

/**
 * Changes of one measure: over the same ground, exactly one quarter and one year before.
 * There is none across a gap or a break, nor where a boundary moved.
 */
public final class Changes {

	private static final double ALL = 100;

	private final Measure measure;

	private final RatesByQuarter series;

	private final Footprints footprints;

	private final double minimumCoverage;

	public Changes(Measure measure, RatesByQuarter series, Footprints footprints, double minimumCoverage) {
		this.measure = measure;
		this.series = series;
		this.footprints = footprints;
		this.minimumCoverage = minimumCoverage;
	}

	/** Of an authority or joint area. */
	public Change ofArea(Subject now, Since since) {
		Quarter earlier = since.before(now.quarter());
		Optional<Footprint> ground = this.footprints.on(Footprint.parse(now.area()), now.quarter().lastDay(),
				earlier.lastDay());
		if (ground.isEmpty()) {
			return none(now, since, null, Why.OTHER_GROUND, "no area of " + earlier + " has the same boundary");
		}
		Subject then = this.series.covering(ground.get().authorities(), earlier)
			.map((rates) -> together(rates, now.type(), ground.get().code(), earlier))
			.orElse(null);
		return between(then, now, since);
	}

	/** Of a figure that stands under the same code in published counts. */
	public Change ofPublished(Subject now, Since since) {
		Quarter earlier = since.before(now.quarter());
		AreaRate rate = this.series.published(now.area(), earlier);
		Subject then = (rate != null) ? Subject.of(now.type(), rate, earlier, null) : null;
		return between(then, now, since);
	}

	/**
	 * Of a group that is pooled: over the footprints that have both figures, be one of
	 * them nothing to count.
	 */
	public Change ofGroup(Subject group, RegionRates now, RegionRates then, Since since) {
		if (group.value() == null) {
			return none(group, since, null, Why.NO_FIGURE, "no figure for " + group.quarter() + ": " + because(group));
		}
		List<Pair> pairs = pairs(now, then);
		int authorities = pairs.stream().mapToInt((pair) -> RegionRates.authorities(pair.now)).sum();
		if (!now.covers(authorities, this.minimumCoverage)) {
			return none(group, since, null, Why.FEW_MEMBERS,
					now.tooFew(authorities, "figures for both quarters", this.minimumCoverage));
		}
		Subject earlier = pool(pairs.stream().flatMap((pair) -> pair.then.stream()).toList(), then.quarter());
		Subject newer = pool(pairs.stream().flatMap((pair) -> pair.now.stream()).toList(), now.quarter());
		if (earlier.value() == null || newer.value() == null) {
			return none(group, since, null, Why.NO_FIGURE, because((earlier.value() == null) ? earlier : newer));
		}
		int footprints = 0;
		int judged = 0;
		int risen = 0;
		int fallen = 0;
		for (Pair pair : pairs) {
			Side before = Side.of(pool(pair.then, then.quarter()));
			Side after = Side.of(pool(pair.now, now.quarter()));
			int direction = direction(before, after);
			footprints += (before.value() != null || after.value() != null) ? 1 : 0;
			judged += judged(before, after) ? 1 : 0;
			risen += (direction > 0) ? 1 : 0;
			fallen += (direction < 0) ? 1 : 0;
		}
		return Change
			.untested(since, then.quarter(), Side.of(earlier), Side.of(newer), footprints, judged, risen, fallen,
					Breaks.between(this.measure, then.quarter(), now.quarter()))
			.tested(this.measure);
	}

	/**
	 * Each ground that has a figure or nothing to count in both quarters, counted alike,
	 * as finely as both divide it.
	 */
	private List<Pair> pairs(RegionRates now, RegionRates then) {
		Map<Footprint, Footprint> grounds = new LinkedHashMap<>();
		for (AreaRate rate : now.rates()) {
			this.footprints.around(rate.area(), now.quarter().lastDay(), then.quarter().lastDay())
				.ifPresent((ground) -> this.footprints.on(ground, then.quarter().lastDay(), now.quarter().lastDay())
					.ifPresent((whole) -> grounds.put(whole, ground)));
		}
		for (AreaRate rate : then.rates()) {
			this.footprints.around(rate.area(), then.quarter().lastDay(), now.quarter().lastDay())
				.ifPresent((whole) -> this.footprints.on(whole, now.quarter().lastDay(), then.quarter().lastDay())
					.ifPresent((ground) -> grounds.put(whole, ground)));
		}
		Map<String, AreaRate> ratesNow = now.byArea();
		Map<String, AreaRate> ratesThen = then.byArea();
		return grounds.entrySet()
			.stream()
			.map((ground) -> new Pair(covering(ground.getKey(), ratesNow), covering(ground.getValue(), ratesThen)))
			.filter(Pair::complete)
			.toList();
	}

	private static List<AreaRate> covering(Footprint ground, Map<String, AreaRate> rates) {
		return RatesByQuarter.covering(ground.authorities(), rates).orElse(List.of());
	}

	private Change between(@Nullable Subject then, Subject now, Since since) {
		Quarter earlier = since.before(now.quarter());
		if (then == null || then.value() == null) {
			return none(now, since, then, Why.NO_FIGURE,
					"no figure for " + earlier + ((then != null) ? ": " + because(then) : ""));
		}
		if (now.value() == null) {
			return none(now, since, then, Why.NO_FIGURE, "no figure for " + now.quarter() + ": " + because(now));
		}
		int direction = direction(Side.of(then), Side.of(now));
		return Change
			.untested(since, earlier, Side.of(then), Side.of(now), 1, judged(Side.of(then), Side.of(now)) ? 1 : 0,
					(direction > 0) ? 1 : 0, (direction < 0) ? 1 : 0, Breaks.between(this.measure, then, earlier, now))
			.tested(this.measure);
	}

	private static Change none(Subject now, Since since, @Nullable Subject then, Why why, String because) {
		return Change.untested(since, since.before(now.quarter()), (then != null) ? Side.of(then) : null, Side.of(now),
				0, 0, 0, 0, new NoChange(why, because));
	}

	/** Rates of one ground as one: pooled, or what the first says that has no figure. */
	Subject together(List<AreaRate> rates, AreaKind type, String area, Quarter quarter) {
		return (rates.size() > 1 && rates.stream().allMatch(AreaRate::answers))
				? Pool.of(this.measure, rates, type, area, quarter, null)
				: Subject.of(type, rates.stream().filter((rate) -> !rate.answers()).findFirst().orElse(rates.get(0)),
						quarter, null);
	}

	private Subject pool(List<AreaRate> rates, Quarter quarter) {
		return Pool.of(this.measure, rates, AreaType.REGION, "", quarter, null);
	}

	/**
	 * Whether a direction may be told: not of nothing, nor of a percentage of fewer than
	 * 20.
	 */
	public boolean judged(Change change) {
		return change.earlier() != null && change.now() != null && judged(change.earlier(), change.now());
	}

	private boolean judged(Side then, Side now) {
		return then.value() != null && now.value() != null && !this.measure.ofTooFew(then.denominator())
				&& !this.measure.ofTooFew(now.denominator());
	}

	/**
	 * Which way a change went: above 0 where the figure rose, 0 where it didn't move or
	 * can't be judged.
	 */
	public int direction(Change change) {
		return (change.earlier() != null && change.now() != null) ? direction(change.earlier(), change.now()) : 0;
	}

	/**
	 * Counts and rates rise with their children, whatever the population does; what is
	 * printed as the same value neither rose nor fell.
	 */
	private int direction(Side then, Side now) {
		if (!judged(then, now)) {
			return 0;
		}
		if (this.measure.unit() == Unit.PER_10000 || this.measure.unit() == Unit.COUNT) {
			BigDecimal before = then.numerator();
			return (now.numerator() != null && before != null) ? now.numerator().compareTo(before) : 0;
		}
		return (now.value() != null && then.value() != null) ? printed(now.value()).compareTo(printed(then.value()))
				: 0;
	}

	/** As reports round it. */
	private BigDecimal printed(double value) {
		double[] bounds = (this.measure.unit() == Unit.PERCENT) ? new double[] { 0, ALL } : new double[] { 0 };
		return HalfUp.round(value, HalfUp.decimals(value, this.measure.decimals(), bounds));
	}

	private static String because(Subject subject) {
		return (subject.figure() instanceof Figure.Undefined undefined) ? undefined.because() : "";
	}

	/**
	 * Rates of the same ground in two quarters.
	 *
	 * @param now covering it
	 * @param then covering it
	 */
	private record Pair(List<AreaRate> now, List<AreaRate> then) {

		boolean complete() {
			return !this.now.isEmpty() && this.now.stream().allMatch(AreaRate::answers) && !this.then.isEmpty()
					&& this.then.stream().allMatch(AreaRate::answers) && Breaks.alike(this.now, this.then);
		}

	}

}
