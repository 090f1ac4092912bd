package uk.quartile.comparison.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.area.Verdicts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;

/**
 * Places among the areas of a region, on unrounded values: 1 is best by polarity, and the
 * highest of a neutral measure; ties share the lowest number. What is absent isn't
 * ranked, nor are percentages of fewer than 20.
 */
final class Ranking {

	private final Measure measure;

	private final double[] values;

	Ranking(Measure measure, List<Subject> areas) {
		this.measure = measure;
		this.values = areas.stream()
			.map(this::ranked)
			.filter(Objects::nonNull)
			.mapToDouble(Double::doubleValue)
			.toArray();
	}

	Benchmark.@Nullable Rank of(Subject area) {
		Double value = ranked(area);
		if (value == null) {
			return null;
		}
		boolean lowIsFirst = this.measure.polarity() == Polarity.LOW_IS_GOOD;
		long before = Arrays.stream(this.values).filter((other) -> lowIsFirst ? other < value : other > value).count();
		return new Benchmark.Rank((int) before + 1, this.values.length);
	}

	private @Nullable Double ranked(Subject area) {
		return (!this.measure.ranked() || Verdicts.none(this.measure, area)) ? null : area.value();
	}

}
