package uk.quartile.packs.csv;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OtherComparators;
import uk.quartile.packs.figures.Revision;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.figures.StandOut;

/** What stands in the cells of {@code benchmarks.csv}: null where they are blank. */
final class Cells {

	/** Between the values of a list. */
	static final String SEPARATOR = ";";

	private Cells() {
	}

	/** One value for each sub-group, blank where it has none. */
	static @Nullable String subGroups(Figure figure, Function<OtherComparators.InSubGroup, @Nullable String> part) {
		return figure.others()
			.subGroups()
			.stream()
			.map((group) -> Objects.requireNonNullElse(part.apply(group), ""))
			.collect(Collectors.joining(SEPARATOR));
	}

	static @Nullable String people(Figure figure, Function<OtherComparators.GeneralPopulation, @Nullable String> part) {
		OtherComparators.GeneralPopulation people = figure.others().generalPopulation();
		return (people != null) ? part.apply(people) : null;
	}

	static @Nullable String published(Figure figure, Function<OtherComparators.Published, @Nullable String> part) {
		OtherComparators.Published published = figure.others().published();
		return (published != null) ? part.apply(published) : null;
	}

	static @Nullable Object inEngland(Figure figure, Function<Spread.InEngland, @Nullable Object> part) {
		Spread.InEngland place = figure.others().spread().inEngland();
		return (place != null) ? part.apply(place) : null;
	}

	static @Nullable String quartile(Figure figure, ToDoubleFunction<Spread.Quartiles> part) {
		Spread.Quartiles quartiles = figure.others().spread().quartiles();
		return (quartiles != null) ? BenchmarksCsv.number(part.applyAsDouble(quartiles)) : null;
	}

	static @Nullable Object stands(Figure figure, Function<StandOut, @Nullable Object> part) {
		return (figure.standOut() == null) ? null : part.apply(figure.standOut());
	}

	static @Nullable String written(@Nullable Quarter quarter) {
		return (quarter == null) ? null : quarter.toString();
	}

	static @Nullable String first(Figure figure, Function<Revision.AsReturned, @Nullable BigDecimal> part) {
		Revision revision = figure.revisions().now();
		return (revision == null) ? null : BenchmarksCsv.number(part.apply(revision.first()));
	}

	static @Nullable String earlierValue(@Nullable Change change) {
		return (change == null) ? null : BenchmarksCsv.number(change.earlierValue());
	}

	static @Nullable String earlierNumerator(@Nullable Change change) {
		return (change == null) ? null : BenchmarksCsv.number(change.earlierNumerator());
	}

	static @Nullable String percentChange(Figure figure, @Nullable Change change) {
		BigDecimal percent = (change != null) ? change.percent(figure.measure()) : null;
		return (percent != null) ? BenchmarksCsv.number(percent.doubleValue()) : null;
	}

	static @Nullable Object test(Figure figure, Function<Change.Test, Object> part) {
		Change change = figure.onYear();
		return (change == null || change.test() == null) ? null : part.apply(change.test());
	}

	static @Nullable String limit(Figure figure, boolean ratio, ToDoubleFunction<Change.Test> limit) {
		Change change = figure.onYear();
		return (change == null || change.test() == null || change.test().ofRatio() != ratio) ? null
				: BenchmarksCsv.number(limit.applyAsDouble(change.test()));
	}

	static @Nullable String difference(Figure figure, @Nullable Change change) {
		BigDecimal difference = (change != null) ? change.difference(figure.measure()) : null;
		return (difference != null) ? BenchmarksCsv.number(difference.doubleValue()) : null;
	}

}
