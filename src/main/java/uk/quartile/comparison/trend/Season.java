package uk.quartile.comparison.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import uk.quartile.statistics.KruskalWallis;
import uk.quartile.statistics.SeasonalProfile;
import uk.quartile.statistics.XmrChart;

/**
 * What the quarters of the year make of a series, where they are shown to differ: three
 * values of each or more, and Kruskal and Wallis's test of them beyond chance. A profile
 * taken out of a series that has none brings its values together, and every sixth to
 * twelfth newest point would seem beyond the ordinary.
 */
final class Season {

	private static final int QUARTERS = 4;

	private final @Nullable SeasonalProfile profile;

	private Season(@Nullable SeasonalProfile profile) {
		this.profile = profile;
	}

	static Season of(int[] places, double[] values) {
		return new Season(SeasonalProfile.of(places, values)
			.filter((profile) -> KruskalWallis.of(byQuarter(places, values))
				.filter(KruskalWallis::beyondChance)
				.isPresent())
			.orElse(null));
	}

	/** Whether the series is shown to be seasonal. */
	boolean shown() {
		return this.profile != null;
	}

	double[] takenOutOf(int[] places, double[] values) {
		return (this.profile != null) ? this.profile.takenOutOf(places, values) : values;
	}

	/** The chart's limits, put back where the values of a quarter are. */
	Limits limits(XmrChart chart, int place) {
		double[] deviations = IntStream.range(0, QUARTERS).mapToDouble(this::deviation).toArray();
		double lowest = Arrays.stream(deviations).min().orElse(0);
		double highest = Arrays.stream(deviations).max().orElse(0);
		double here = deviation(place);
		return new Limits(chart.mean() + here, chart.lower() + here, chart.upper() + here, chart.lower() + lowest,
				chart.upper() + highest);
	}

	private double deviation(int place) {
		return Optional.ofNullable(this.profile).map((each) -> each.deviation(place)).orElse(0.0);
	}

	private static double[][] byQuarter(int[] places, double[] values) {
		return IntStream.range(0, QUARTERS)
			.mapToObj((quarter) -> IntStream.range(0, values.length)
				.filter((i) -> Math.floorMod(places[i], QUARTERS) == quarter)
				.mapToDouble((i) -> values[i])
				.toArray())
			.toArray(double[][]::new);
	}

}
