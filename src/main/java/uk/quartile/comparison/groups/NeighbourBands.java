package uk.quartile.comparison.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Past;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * Between which values the statistical neighbours of each authority lay in the last seven
 * years: in each quarter in which half of them or more have one. Their median, or mean,
 * is told where it is of a row too: of six of ten.
 */
public final class NeighbourBands {

	private final Measure measure;

	private final Comparators comparators;

	private final Quarter quarter;

	private final RatesByQuarter newer;

	private final RatesByQuarter older;

	private final SortedSet<Quarter> quarters = new TreeSet<>();

	private final Map<String, double[]> known = new HashMap<>();

	/**
	 * The bands of one measure.
	 * @param newer rates of the last quarters, and all of the region's own
	 * @param older published rates of the neighbours, of the quarters before
	 * @param quarter compared
	 */
	public NeighbourBands(Measure measure, Comparators comparators, RatesByQuarter newer, RatesByQuarter older,
			Quarter quarter) {
		this.measure = measure;
		this.comparators = comparators;
		this.newer = newer;
		this.older = older;
		this.quarter = quarter;
		Stream.of(newer.quarters(), newer.publishedQuarters(), older.quarters(), older.publishedQuarters())
			.flatMap(List::stream)
			.filter((each) -> each.compareTo(quarter) <= 0 && each.compareTo(Past.first(quarter)) >= 0)
			.forEach(this.quarters::add);
	}

	/**
	 * Of the neighbours of an authority.
	 * @return no points where the edition has no list for it
	 */
	public Past of(String authority) {
		List<String> list = this.comparators.list(authority);
		if (list == null) {
			return new Past(List.of());
		}
		List<Past.At> points = new ArrayList<>();
		History breaks = History.of(this.measure, List.of(), List.of());
		Quarter before = null;
		for (Quarter each : this.quarters) {
			double[] values = list.stream().flatMapToDouble((one) -> Arrays.stream(value(one, each))).toArray();
			if (values.length > 0 && 2 * values.length >= list.size()) {
				points.add(
						new Past.At(each,
								(values.length >= Comparators.needed(list.size())) ? this.comparators.middle(values)
										: null,
								Arrays.stream(values).min().orElseThrow(), Arrays.stream(values).max().orElseThrow(),
								breaks.beginsAnew(before, each)));
				before = each;
			}
		}
		return new Past(List.copyOf(points));
	}

	/** One value, or none: a neighbour may be that of several. */
	private double[] value(String neighbour, Quarter at) {
		return this.known.computeIfAbsent(neighbour + at, (key) -> {
			double[] value = this.comparators.values(List.of(neighbour), at, this.newer);
			return (value.length > 0) ? value : this.comparators.values(List.of(neighbour), at, this.older);
		});
	}

}
