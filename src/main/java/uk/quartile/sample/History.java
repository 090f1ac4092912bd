package uk.quartile.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;

/** All that one authority counts, from a year before the first return to the last. */
final class History {

	/** How busy the quarters are; the summer holidays are quiet. */
	private static final double[] SEASON = { 1.02, 0.9, 1.03, 1.05 };

	private final Map<Quarter, Counts> quarters = new HashMap<>();

	private final FromDefinition fromDefinition;

	/** Wholes that have a part which nobody has thought of: all parts are invented. */
	private final Set<String> newlySplit = new HashSet<>();

	/**
	 * Lives through the quarters.
	 * @param place with figures of its own
	 * @param first quarter of the first return
	 * @param last quarter of the last return
	 * @param measures of the catalogue
	 */
	History(Place place, Quarter first, Quarter last, List<Measure> measures) {
		Map<String, Measure> byCode = new LinkedHashMap<>();
		measures.forEach((each) -> byCode.put(each.code(), each));
		this.fromDefinition = new FromDefinition(place, first.minus(4), last, byCode, this::line,
				(measure) -> thoughtOf(measure, last) != null);
		Chance chance = new Chance(place.code());
		EarlyHelp earlyHelp = new EarlyHelp(place, chance);
		FrontDoor frontDoor = new FrontDoor(place, chance);
		Protection protection = new Protection(place, chance);
		Care care = new Care(place, chance);
		Reviews reviews = new Reviews(chance);
		Workforce workforce = new Workforce(chance);
		double drift = chance.between(0.93, 1.09);
		Share inNeed = new Share(0.0185 * place.need(), chance);
		for (Quarter quarter = first.minus(4); quarter.compareTo(last) <= 0; quarter = quarter.minus(-1)) {
			Counts counts = new Counts();
			int children = place.children(Math.max(0, quarter.year() - first.year()));
			double season = SEASON[quarter.number() - 1];
			earlyHelp.next(children, season, counts);
			int plans = protection.next(frontDoor.next(children, season, counts), counts);
			int lookedAfter = care.next(season, drift, counts);
			int childrenInNeed = plans + lookedAfter + inNeed.of(children);
			counts.other("children-in-need", childrenInNeed);
			reviews.next(lookedAfter, children, counts);
			workforce.next(childrenInNeed, counts);
			this.quarters.put(quarter, counts);
		}
		measures.stream()
			.filter((each) -> each.split() != null && thoughtOf(each, last) == null)
			.forEach((each) -> this.newlySplit.add(each.split()));
	}

	/** The line of a measure, thought of or not; null where there can be none. */
	@Nullable Line line(Measure measure, Quarter quarter) {
		Line line = (measure.split() != null && this.newlySplit.contains(measure.split())) ? null
				: thoughtOf(measure, quarter);
		return (line != null) ? line : this.fromDefinition.line(measure, quarter);
	}

	private @Nullable Line thoughtOf(Measure measure, Quarter quarter) {
		Counts counts = counts(quarter);
		if (measure.basis() != Basis.ROLLING_12_MONTHS || counts.others().containsKey(measure.code())) {
			return counts.flows().getOrDefault(measure.code(), counts.others().get(measure.code()));
		}
		String code = measure.code();
		String flow = code.endsWith("-12m") ? code.substring(0, code.length() - "-12m".length()) : code;
		Line sum = counts.flows().get(flow);
		for (int i = 1; i < 4 && sum != null; i++) {
			Counts earlier = this.quarters.get(quarter.minus(i));
			sum = (earlier != null) ? sum.plus(Objects.requireNonNull(earlier.flows().get(flow))) : null;
		}
		return sum;
	}

	private Counts counts(Quarter quarter) {
		return Objects.requireNonNull(this.quarters.get(quarter));
	}

}
