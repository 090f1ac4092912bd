package uk.quartile.comparison.overtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Settings;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.area.Verdicts;
import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Past;
import uk.quartile.comparison.periods.HalfYear;
import uk.quartile.comparison.periods.NetFlow;
import uk.quartile.comparison.periods.Periods;
import uk.quartile.comparison.periods.Reconciliation;
import uk.quartile.comparison.periods.Span;
import uk.quartile.comparison.periods.YearToDate;
import uk.quartile.comparison.trend.AgainstTarget;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.comparison.trend.YearlyTrend;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;

/** What time says of the figures of one measure: of each area, and of the region. */
public final class OverTimes {

	private final Measure measure;

	private final Quarter quarter;

	private final Histories histories;

	private final RelatedCounts related;

	private final Settings.@Nullable Target target;

	private Map<Footprint, History> ofRegion = Map.of();

	public OverTimes(Measure measure, Quarter quarter, Histories histories, RelatedCounts related,
			Settings.@Nullable Target target) {
		this.measure = measure;
		this.quarter = quarter;
		this.histories = histories;
		this.related = related;
		this.target = target;
	}

	/** Of an authority or joint area. */
	public OverTime ofArea(Subject subject) {
		Footprint area = Footprint.parse(subject.area());
		History history = this.histories.ofArea(area);
		Trend trend = Trend.of(this.measure, history, this.quarter).orElse(null);
		Span rolling = span(history, Span.YEAR);
		Periods periods = new Periods(rolling, HalfYear.of(this.measure, history, this.quarter).orElse(null),
				YearToDate.of(this.measure, history, this.quarter).orElse(null), this.related.flows(area).orElse(null),
				(rolling != null) ? this.related.year(area, rolling.numerator()).orElse(null) : null);
		return new OverTime(trend, target(subject, trend),
				YearlyTrend.of(this.measure, history, this.quarter).orElse(null), periods, null, past(history));
	}

	/** The same without a target: it is the region's own. */
	public OverTimes untargeted() {
		return new OverTimes(this.measure, this.quarter, this.histories, this.related, null);
	}

	/** Of what is published under a region's or England's own code. */
	public OverTime ofPublished(Subject subject) {
		History history = this.histories.published(subject.area());
		Trend trend = Trend.of(this.measure, history, this.quarter).orElse(null);
		Span rolling = span(history, Span.YEAR);
		Periods periods = new Periods(rolling, HalfYear.of(this.measure, history, this.quarter).orElse(null),
				YearToDate.of(this.measure, history, this.quarter).orElse(null), null, (rolling != null)
						? this.related.year(Footprint.parse(subject.area()), rolling.numerator()).orElse(null) : null);
		return new OverTime(trend, target(subject, trend),
				YearlyTrend.of(this.measure, history, this.quarter).orElse(null), periods,
				(trend != null) ? history : null, past(history));
	}

	/** Of a sub-group, whose members need not return; after the region. */
	public OverTime ofSubGroup(Subject group, RegionRates rates, double minimumCoverage) {
		return ofGroup(group, rates, this.histories.orPublished(rates.members(), this.ofRegion.keySet()),
				minimumCoverage);
	}

	/** Of the region. */
	public OverTime ofRegion(Subject region, RegionRates rates, double minimumCoverage) {
		this.ofRegion = this.histories.ofMembers(rates.members());
		return ofGroup(region, rates, this.ofRegion, minimumCoverage);
	}

	/**
	 * Of a group: over the members that have what each part asks for.
	 * @param grounds of its members, with their histories
	 */
	OverTime ofGroup(Subject region, RegionRates rates, Map<Footprint, History> grounds, double minimumCoverage) {
		GroupHistories group = new GroupHistories(this.measure, rates, minimumCoverage, grounds);
		Optional<History> longest = group.longest(this.quarter);
		Trend trend = longest.flatMap((history) -> Trend.of(this.measure, history, this.quarter)).orElse(null);
		YearlyTrend yearly = group.with(YearlyTrend.quarters(this.quarter))
			.flatMap((history) -> YearlyTrend.of(this.measure, history, this.quarter))
			.orElse(null);
		Span rolling = group.with(Span.quarters(this.quarter, Span.YEAR))
			.map((history) -> span(history, Span.YEAR))
			.orElse(null);
		HalfYear halfYear = group.with(Span.quarters(this.quarter, 2))
			.flatMap((history) -> HalfYear.of(this.measure, history, this.quarter))
			.orElse(null);
		YearToDate yearToDate = group.with(Span.quarters(this.quarter, this.quarter.number()))
			.flatMap((history) -> YearToDate.of(this.measure, history, this.quarter))
			.orElse(null);
		return new OverTime(trend, target(region, trend), yearly,
				new Periods(rolling, halfYear, yearToDate, flows(rates, minimumCoverage), year(group, rates)),
				(trend != null) ? longest.map((history) -> history.judged(this.measure)).orElse(null) : null,
				(trend != null) ? longest.map(this::past).orElse(null) : null);
	}

	private Past past(History history) {
		return Past.of(history.judged(this.measure), this.quarter);
	}

	private @Nullable Span span(History history, int quarters) {
		return Span.of(this.measure, history, this.quarter, quarters).orElse(null);
	}

	private @Nullable AgainstTarget target(Subject subject, @Nullable Trend trend) {
		Double value = subject.value();
		return (this.target == null || value == null || Verdicts.none(this.measure, subject)) ? null
				: AgainstTarget.of(this.measure.polarity(), this.target.value(), this.target.tolerance(), value,
						(trend != null) ? trend.limits() : null);
	}

	/** Over the members that have both counts. */
	private @Nullable NetFlow flows(RegionRates rates, double minimumCoverage) {
		List<AreaRate> known = rates.rates()
			.stream()
			.filter((rate) -> this.related.flows(rate.area()).isPresent())
			.toList();
		if (!rates.covers(RegionRates.authorities(known), minimumCoverage)) {
			return null;
		}
		return known.stream()
			.map((rate) -> this.related.flows(rate.area()).orElseThrow())
			.reduce((one, other) -> new NetFlow(one.in().add(other.in()), one.out().add(other.out())))
			.orElse(null);
	}

	/**
	 * Over the members that have both; or the region's published year, where all members
	 * have four quarters.
	 */
	private @Nullable Reconciliation year(GroupHistories group, RegionRates rates) {
		Map<Footprint, History> grounds = group.grounds();
		Optional<History> both = group.which((each) -> year(each.getKey(), each.getValue()) != null);
		if (both.isPresent()) {
			return grounds.entrySet()
				.stream()
				.map((each) -> year(each.getKey(), each.getValue()))
				.filter(Objects::nonNull)
				.reduce((one, other) -> new Reconciliation(one.quarters().add(other.quarters()),
						one.yearly().add(other.yearly()), one.published() || other.published()))
				.orElse(null);
		}
		return new GroupHistories(this.measure, rates, 1, grounds).with(Span.quarters(this.quarter, Span.YEAR))
			.map((history) -> span(history, Span.YEAR))
			.flatMap((span) -> this.related.year(Footprint.parse(rates.region()), span.numerator()))
			.orElse(null);
	}

	private @Nullable Reconciliation year(Footprint ground, History history) {
		Span span = span(history, Span.YEAR);
		boolean nothing = history.nothing().containsAll(Span.quarters(this.quarter, Span.YEAR));
		return (span != null || nothing)
				? this.related.year(ground, (span != null) ? span.numerator() : BigDecimal.ZERO).orElse(null) : null;
	}

}
