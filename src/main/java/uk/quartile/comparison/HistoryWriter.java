package uk.quartile.comparison;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import uk.quartile.comparison.ComparedWriter.Computed;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.history.Past;
import uk.quartile.comparison.trend.Trend;
import uk.quartile.database.CopyRows;
import uk.quartile.domain.Quarter;
import uk.quartile.statistics.XmrSignal;

/** Stores the last seven years of each area, after the benchmarks themselves. */
final class HistoryWriter {

	private static final CopyRows TABLE = new CopyRows("history", """
			measure_comparison, measure, area, area_type, quarter, quarters, figures, least, most, begins_anew, means,
			lower_limits, upper_limits, signals""");

	private HistoryWriter() {
	}

	/** Sends the rows of measures whose benchmarks stand, in the caller's transaction. */
	static void send(DataSource dataSource, List<Computed> measures) throws SQLException {
		TABLE.send(dataSource,
				measures.stream()
					.flatMap((measure) -> measure.benchmarks()
						.stream()
						.flatMap((each) -> Stream.ofNullable(each.overTime().past())
							.filter((past) -> !past.points().isEmpty())
							.map((past) -> row(measure, each, past.points())))));
	}

	private static @Nullable Object[] row(Computed measure, Benchmark benchmark, List<Past.At> points) {
		Subject subject = benchmark.subject();
		Trend trend = benchmark.overTime().trend();
		Map<Quarter, Trend.Charted> charted = (trend == null) ? Map.of()
				: trend.charted().stream().collect(Collectors.toMap(Trend.Charted::quarter, Function.identity()));
		return CopyRows.row(measure.id(), measure.measure().code(), subject.area(), subject.type(), subject.quarter(),
				array(points, Past.At::quarter),
				"{" + points.stream().map(Past.At::value).map(HistoryWriter::element).collect(Collectors.joining(","))
						+ "}",
				array(points, Past.At::least), array(points, Past.At::most), array(points, Past.At::beginsAnew),
				array(points, (at) -> limit(charted.get(at.quarter()), (each) -> each.limits().mean())),
				array(points, (at) -> limit(charted.get(at.quarter()), (each) -> each.limits().lower())),
				array(points, (at) -> limit(charted.get(at.quarter()), (each) -> each.limits().upper())),
				array(points, (at) -> limit(charted.get(at.quarter()),
						(each) -> (each.signal() != null) ? each.signal().written() : null)));
	}

	private static @Nullable Object limit(Trend.@Nullable Charted charted,
			Function<Trend.Charted, @Nullable Object> part) {
		return (charted != null) ? part.apply(charted) : null;
	}

	/** As PostgreSQL writes an array; null where no point has any. */
	private static @Nullable String array(List<Past.At> points, Function<Past.At, @Nullable Object> part) {
		List<String> elements = points.stream().map((at) -> element(part.apply(at))).toList();
		return elements.stream().allMatch("NULL"::equals) ? null : "{" + String.join(",", elements) + "}";
	}

	private static String element(@Nullable Object value) {
		return (value instanceof String text) ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
				: Objects.toString(value, "NULL");
	}

}
