package uk.quartile.comparison;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.change.ChanceOfChange;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.comparing.Benchmark.Neighbours;
import uk.quartile.comparison.comparing.Benchmark.Rank;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.database.CopyRows;
import uk.quartile.domain.figure.Interval;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.figures.Figure;

/**
 * Stores whole measures by COPY, in the chunk's transaction; those that stand already are
 * only linked. The same transaction that stores the last one completes the comparison.
 */
final class ComparedWriter implements ItemWriter<ComparedMeasure> {

	private static final String BENCHMARK = """
			measure_comparison, measure, area, area_type, quarter, status, numerator, denominator, denominator_source,
			population_year, population_release, value, lower_95, upper_95, undefined_because, undefined_why, rank, ranked, members,
			members_with_figure, region_value, versus_region, neighbours_value, neighbours_quarter, neighbours_edition,
			neighbours_available, versus_neighbours, england_value, england_quarter, versus_england""";

	private static final String CHANGE = """
			measure_comparison, measure, area, area_type, quarter, since, earlier_quarter, earlier_numerator,
			earlier_denominator, earlier_value, numerator, value, footprints, risen, fallen, none_because, none_why, test,
			test_estimate, test_lower_95, test_upper_95, beyond_chance, earlier_status, denominator, judged""";

	private final DataSource dataSource;

	private final JdbcComparisons comparisons;

	private final StandOutWriter standOuts;

	ComparedWriter(DataSource dataSource, JdbcComparisons comparisons, StandOutWriter standOuts) {
		this.dataSource = dataSource;
		this.comparisons = comparisons;
		this.standOuts = standOuts;
	}

	@Override
	public void write(Chunk<? extends ComparedMeasure> measures) throws SQLException {
		List<Computed> computed = new ArrayList<>();
		for (ComparedMeasure measure : measures) {
			Long standing = measure.standing();
			long id = (standing != null) ? standing : this.comparisons.open(measure);
			this.comparisons.link(measure.place().comparison(), id);
			if (standing == null) {
				computed.add(new Computed(id, measure.measure(), measure.benchmarks()));
			}
		}
		new CopyRows("benchmark", BENCHMARK).send(this.dataSource,
				computed.stream().flatMap((each) -> each.benchmarks().stream().map((row) -> row(each, row))));
		new CopyRows("change", CHANGE).send(this.dataSource,
				computed.stream()
					.flatMap((each) -> each.benchmarks()
						.stream()
						.flatMap((row) -> row.changes().stream().map((change) -> row(each, row.subject(), change)))));
		OtherComparatorsWriter others = new OtherComparatorsWriter(this.dataSource);
		computed.forEach((each) -> others.add(each.id(), each.measure().code(), each.benchmarks()));
		others.send();
		OverTimeWriter overTime = new OverTimeWriter(this.dataSource);
		computed.forEach((each) -> overTime.add(each.id(), each.measure().code(), each.benchmarks()));
		overTime.send();
		HistoryWriter.send(this.dataSource, computed);
		OtherDefinitionWriter.send(this.dataSource, computed);
		this.standOuts.send(this.dataSource, computed);
		for (ComparedMeasure measure : measures) {
			if (measure.place().last()) {
				this.comparisons.complete(measure.place().comparison());
			}
		}
	}

	private static @Nullable Object[] row(Computed measure, Benchmark benchmark) {
		Subject subject = benchmark.subject();
		Figure.Known known = (subject.figure() instanceof Figure.Known figure) ? figure : null;
		Interval interval = (known != null) ? known.interval() : null;
		Figure.Undefined undefined = (subject.figure() instanceof Figure.Undefined none) ? none : null;
		Rank rank = benchmark.rank();
		Subject.Coverage coverage = subject.coverage();
		Neighbours neighbours = benchmark.neighbours();
		Against against = (neighbours != null) ? neighbours.against() : null;
		return CopyRows.row(measure.id(), measure.measure().code(), subject.area(), subject.type(), subject.quarter(),
				subject.status(), subject.numerator(), subject.denominator(), subject.madeOf().denominatorSource(),
				subject.madeOf().populationYear(), subject.madeOf().populationRelease(), subject.value(),
				(interval != null) ? interval.lower() : null, (interval != null) ? interval.upper() : null,
				(undefined != null) ? undefined.because() : null, (undefined != null) ? undefined.why() : null,
				(rank != null) ? rank.place() : null, (rank != null) ? rank.ranked() : null,
				(coverage != null) ? coverage.members() : null, (coverage != null) ? coverage.withFigure() : null,
				value(benchmark.region()), verdict(benchmark.region()), value(against), quarter(against),
				(neighbours != null) ? neighbours.edition() : null,
				(neighbours != null) ? neighbours.available() : null, verdict(against), value(benchmark.england()),
				quarter(benchmark.england()), verdict(benchmark.england()));
	}

	private static @Nullable Object[] row(Computed measure, Subject subject, Change change) {
		Change.Side earlier = change.earlier();
		Change.Side now = change.now();
		ChanceOfChange test = change.test();
		return CopyRows.row(measure.id(), measure.measure().code(), subject.area(), subject.type(), subject.quarter(),
				change.since(), change.earlierQuarter(), (earlier != null) ? earlier.numerator() : null,
				(earlier != null) ? earlier.denominator() : null, (earlier != null) ? earlier.value() : null,
				(now != null) ? now.numerator() : null, (now != null) ? now.value() : null, change.footprints(),
				change.risen(), change.fallen(), change.noneBecause(),
				(change.none() != null) ? change.none().why() : null, (test != null) ? test.method() : null,
				(test != null) ? test.estimate() : null, (test != null) ? test.lower() : null,
				(test != null) ? test.upper() : null, (test != null) ? test.beyondChance() : null,
				(earlier != null) ? earlier.status() : null, (now != null) ? now.denominator() : null, change.judged());
	}

	private static @Nullable Double value(@Nullable Against against) {
		return (against != null) ? against.value() : null;
	}

	private static @Nullable Object quarter(@Nullable Against against) {
		return (against != null) ? against.quarter() : null;
	}

	private static @Nullable Verdict verdict(@Nullable Against against) {
		return (against != null) ? against.verdict() : null;
	}

	/**
	 * What is to be stored of one measure.
	 *
	 * @param id of the measure's comparison
	 * @param measure of the catalogue
	 * @param benchmarks of its areas
	 */
	record Computed(long id, Measure measure, List<Benchmark> benchmarks) {
	}

}
