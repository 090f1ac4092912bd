package uk.quartile.comparison.overtime;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Predicate;

import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.history.History;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;
import uk.quartile.statistics.XmrChart;

/**
 * The histories of a group's grounds, and of those of them together that have what is
 * asked for: a group whose members come and go would seem to rise and fall with them.
 *
 * @param measure whose history it is
 * @param rates of the group, in the quarter compared
 * @param minimumCoverage share of the members, 0 to 1
 * @param grounds of its members, with their histories
 */
record GroupHistories(Measure measure, RegionRates rates, double minimumCoverage, Map<Footprint, History> grounds) {

	/** The members that are such, together; empty where they are too few. */
	Optional<History> which(Predicate<Entry<Footprint, History>> such) {
		return together(this.grounds.entrySet().stream().filter(such).toList());
	}

	/** The members that have a figure, or nothing to count, for each of some quarters. */
	Optional<History> with(List<Quarter> quarters) {
		return which((each) -> quarters.stream().allMatch(each.getValue()::answers));
	}

	/**
	 * The members that have the newest figure, or nothing to count, in the quarters in
	 * which all of them have either. Where those quarters, since the last break, are too
	 * few for a trend, the member with the fewest is left out, as long as enough stay.
	 */
	Optional<History> longest(Quarter newest) {
		Map<Footprint, History> left = new LinkedHashMap<>(this.grounds);
		left.values().removeIf((history) -> !history.answers(newest));
		Optional<History> found = together(List.copyOf(left.entrySet()));
		while (found.isPresent() && found.get().since(newest).size() < XmrChart.FEWEST_VALUES) {
			Optional<Quarter> start = found.get().lastBreak(newest).map(History.Break::quarter);
			Footprint fewest = left.entrySet()
				.stream()
				.min(Comparator.<Entry<Footprint, History>>comparingInt((each) -> quarters(each.getValue(), start))
					.thenComparing((each) -> each.getKey().code()))
				.map(Entry::getKey)
				.orElseThrow();
			left.remove(fewest);
			Optional<History> fewer = together(List.copyOf(left.entrySet()));
			if (fewer.isEmpty()) {
				return found;
			}
			found = fewer;
		}
		return found;
	}

	private static int quarters(History history, Optional<Quarter> start) {
		return (int) history.answered()
			.stream()
			.filter((quarter) -> start.isEmpty() || quarter.compareTo(start.get()) >= 0)
			.count();
	}

	private Optional<History> together(List<Entry<Footprint, History>> members) {
		int authorities = members.stream().mapToInt((each) -> each.getKey().authorities().size()).sum();
		return this.rates.covers(authorities, this.minimumCoverage)
				? Optional.of(History.together(this.measure, members.stream().map(Entry::getValue).toList()))
				: Optional.empty();
	}

}
