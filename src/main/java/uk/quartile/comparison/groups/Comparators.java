package uk.quartile.comparison.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.catalogue.Settings;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.Pool;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;
import uk.quartile.figures.Figure;
import uk.quartile.statistics.Mean;
import uk.quartile.statistics.Quantile;
import uk.quartile.statistics.Quartiles;

/**
 * England and the statistical neighbours of one measure. Where a comparator has no value
 * for the quarter, its latest earlier one stands, at most five quarters old and from no
 * other side of a break.
 */
public final class Comparators {

	public static final String ENGLAND = Catalogue.ENGLAND;

	public static final int OLDEST = 5;

	/** At least six of ten neighbours must have a value. */
	private static final double NEIGHBOURS_NEEDED = 0.6;

	private final Measure measure;

	private final RatesByQuarter series;

	private final Footprints footprints;

	private final Settings settings;

	private final Map<String, List<String>> neighbours;

	private final Map<String, @Nullable Standing> standings = new HashMap<>();

	public Comparators(Measure measure, RatesByQuarter series, Footprints footprints, Settings settings,
			Map<String, List<String>> neighbours) {
		this.measure = measure;
		this.series = series;
		this.footprints = footprints;
		this.settings = settings;
		this.neighbours = neighbours;
	}

	/** England's newest published rate; one without a value only where none has one. */
	public @Nullable AreaRate england(Quarter quarter) {
		return published(ENGLAND, quarter);
	}

	/** The same of any area. */
	public @Nullable AreaRate published(String area, Quarter quarter) {
		return quarters(quarter).stream()
			.map((each) -> Optional.ofNullable(this.series.published(area, each)))
			.flatMap(Optional::stream)
			.filter(AreaRate::hasFigure)
			.findFirst()
			.orElse(this.series.published(area, quarter));
	}

	public static String nothingPublished(Quarter quarter) {
		return "nothing comparable is published for " + quarter + " or the " + OLDEST + " quarters before";
	}

	/** The neighbours of an authority; null where the edition has no list for it. */
	public @Nullable Standing neighbours(String authority, Quarter quarter) {
		return this.standings.computeIfAbsent(authority + " " + quarter, (key) -> stand(authority, quarter));
	}

	private @Nullable Standing stand(String authority, Quarter quarter) {
		List<String> list = list(authority);
		if (list == null) {
			return null;
		}
		int needed = needed(list.size());
		Standing first = null;
		for (Quarter each : quarters(quarter)) {
			double[] values = values(list, each, this.series);
			boolean enough = values.length >= needed;
			Standing standing = new Standing(list.size(), values.length, needed, each, enough ? middle(values) : null,
					enough ? Quartiles.of(values).orElse(null) : null);
			if (standing.value() != null) {
				return standing;
			}
			first = (first != null) ? first : standing;
		}
		return first;
	}

	/** An edition lists an authority under one code, be it recoded since or later. */
	@Nullable List<String> list(String authority) {
		List<String> own = this.neighbours.get(authority);
		return (own != null || authority.indexOf('+') >= 0) ? own
				: this.footprints.sameGround(authority)
					.stream()
					.map((ground) -> this.neighbours.get(ground.code()))
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

	/** How many of a list must have a value. */
	static int needed(int listed) {
		return (int) Math.ceil(NEIGHBOURS_NEEDED * listed - 1e-9);
	}

	double middle(double[] values) {
		return switch (this.settings.neighboursStatistic()) {
			case MEAN -> Mean.of(values);
			case MEDIAN -> Quantile.median(values);
		};
	}

	/** A neighbour that was divided since is the exact union of its parts. */
	double[] values(List<String> list, Quarter quarter, RatesByQuarter rates) {
		List<Double> values = new ArrayList<>();
		for (String neighbour : list) {
			this.footprints.on(Footprint.parse(neighbour), quarter.lastDay())
				.flatMap((ground) -> rates.coveringOrPublished(ground.authorities(), quarter))
				.filter((parts) -> parts.stream().allMatch(AreaRate::answers))
				.map((parts) -> (parts.size() == 1) ? parts.get(0).figure()
						: Pool.of(this.measure, parts, AreaType.NEIGHBOURS, neighbour, quarter, null).figure())
				.ifPresent((figure) -> {
					if (figure instanceof Figure.Known known) {
						values.add(known.value());
					}
				});
		}
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/**
	 * The quarter and those before it that a comparator's value may be of, newest first.
	 */
	public List<Quarter> quarters(Quarter quarter) {
		List<Quarter> quarters = new ArrayList<>();
		for (int age = 0; age <= OLDEST; age++) {
			if (this.measure.comparable(quarter.minus(age), quarter)) {
				quarters.add(quarter.minus(age));
			}
		}
		return quarters;
	}

	/**
	 * How the neighbours stand.
	 *
	 * @param listed how many are on the list
	 * @param available how many of them have a value
	 * @param needed how many must have one
	 * @param quarter of the values
	 * @param value their median or mean; null where too few have one
	 * @param quartiles of their values; null of fewer than 12
	 */
	public record Standing(int listed, int available, int needed, Quarter quarter, @Nullable Double value,
			@Nullable Quartiles quartiles) {
	}

}
