package uk.quartile.packs.figures.history;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.statistics.XmrSignal;

/**
 * The last seven years of one area's figure, or of those of its similar areas, up to the
 * quarter of the figure. A percentage of fewer than 20 is no point, nor is a quarter
 * without a figure: between two points that don't follow one another a line has a gap
 * where the measure is returned each quarter.
 *
 * @param points oldest first
 */
public record History(List<Point> points) {

	/** Nothing is known of the past. */
	public static final History NONE = new History(List.of());

	/**
	 * A quarter.
	 *
	 * @param quarter that it is
	 * @param value in the measure's unit; of similar areas their median or mean, and null
	 * where fewer than six of ten have a value
	 * @param band of similar areas; null of one area
	 * @param beginsAnew why the series begins anew with it; null where it goes on
	 * @param charted what the chart of the quarters says of it; null where there is no
	 * chart
	 */
	public record Point(Quarter quarter, @Nullable Double value, @Nullable Band band, @Nullable String beginsAnew,
			@Nullable Charted charted) {
	}

	/**
	 * The lowest and highest value of the similar areas, half of which or more have one.
	 *
	 * @param least in the measure's unit
	 * @param most likewise
	 */
	public record Band(double least, double most) {
	}

	/**
	 * A point of an XmR chart.
	 *
	 * @param mean of the chart; of a seasonal measure, of the point's quarter of the year
	 * @param lower limit, likewise; may be below 0
	 * @param upper limit, likewise
	 * @param signal the leading one; null where the point is ordinary
	 */
	public record Charted(double mean, double lower, double upper, @Nullable XmrSignal signal) {
	}

	/** The figure of a quarter. */
	public Optional<Point> at(Quarter quarter) {
		return this.points.stream().filter((point) -> point.quarter().equals(quarter)).findFirst();
	}

	/** The points that have a value. */
	public List<Point> known() {
		return this.points.stream().filter((point) -> point.value() != null).toList();
	}

	/**
	 * Whether the figure is there quarter after quarter: for more than half of the
	 * quarters from the first to the newest.
	 */
	public boolean eachQuarter() {
		List<Point> known = known();
		return known.size() > 1 && 2 * known.size() > known.get(known.size() - 1).quarter().index()
				- known.get(0).quarter().index() + 1;
	}

	/** One point a year: those of the same quarter of the year as the newest. */
	public History yearly() {
		if (this.points.isEmpty()) {
			return this;
		}
		int number = this.points.get(this.points.size() - 1).quarter().number();
		return new History(this.points.stream().filter((point) -> point.quarter().number() == number).toList());
	}

}
