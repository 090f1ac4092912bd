package uk.quartile.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import javax.sql.DataSource;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.MeasureRates;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.comparison.comparing.EnglandComparison;
import uk.quartile.comparison.comparing.MeasureComparison;
import uk.quartile.comparison.comparing.StandOuts;
import uk.quartile.comparison.groups.Grades;
import uk.quartile.comparison.standout.StandOut;
import uk.quartile.database.PlannerStatistics;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Measure;

/**
 * The third stage. It leaves the ids of its comparisons, one for each region, in the
 * job's execution context under {@code comparisons}, and under {@code left out} why each
 * other region has none. Equal inputs are compared once, measure by measure: a measure is
 * compared anew only where something that it rests on has changed, and what a killed run
 * has left undone is done by the next.
 */
@Configuration(proxyBeanMethods = false)
public class Comparison {

	/** Few enough to stay small, enough for few commits. */
	private static final int MEASURES_AT_ONCE = 10;

	/**
	 * Compares one measure, as the step does, with rates that somebody else brings: for
	 * whoever asks how a figure comes about.
	 * @param region GSS code
	 * @param quarter to compare
	 * @param rates of the measure: of the quarter and those before, of any areas
	 * @param neighbours of each authority, nearest first, in the edition in force
	 * @return one for each area; none where the measure is neither due nor returned
	 */
	public static List<Benchmark> compare(Catalogue catalogue, String region, Quarter quarter, Measure measure,
			List<AreaRate> rates, Map<String, List<String>> neighbours) {
		return compare(catalogue, region, quarter, measure, rates, Map.of(), neighbours);
	}

	/**
	 * The same with what stands beside the measure's counts: for net flows, and quarters
	 * held against their year.
	 * @param related rates of the measures that this one names as its relations, by code
	 */
	public static List<Benchmark> compare(Catalogue catalogue, String region, Quarter quarter, Measure measure,
			List<AreaRate> rates, Map<String, List<AreaRate>> related, Map<String, List<String>> neighbours) {
		return comparison(catalogue, region)
			.apply(MeasureRates.alone(region, quarter, measure, rates, related, neighbours));
	}

	private static Function<MeasureRates, List<Benchmark>> comparison(Catalogue catalogue, String region) {
		return region.equals(Catalogue.ENGLAND) ? new EnglandComparison(catalogue)::compare
				: new MeasureComparison(catalogue, region)::compare;
	}

	/** Whom an explanation names as the good and outstanding authorities of a day. */
	public static List<Authority> goodAndOutstanding(Catalogue catalogue, LocalDate day) {
		return new Grades(catalogue, catalogue.footprints()).on(day).good();
	}

	/** Whether a figure stands out, as the step has it. */
	public static Optional<StandOut> standOut(Catalogue catalogue, Measure measure, Benchmark benchmark) {
		return new StandOuts(catalogue.settings().thresholds()).of(measure, benchmark);
	}

	@Bean
	Step comparisonStep(JobRepository jobs, PlatformTransactionManager transactions, DataSource dataSource,
			JdbcClient jdbc, Catalogue catalogue, Run run, Clock clock) {
		JdbcRatesOfMeasures rates = new JdbcRatesOfMeasures(dataSource,
				catalogue.derivationBasis(run.program(), run.populationRelease()),
				catalogue.files().getOrDefault("reference/comparator_counts.csv", "none"), run.receivedBy(),
				catalogue.dictionary(), catalogue.settings().signOff().from());
		JdbcComparisons comparisons = new JdbcComparisons(jdbc, run.receivedBy(), catalogue.settings().signOff().from(),
				clock);
		JdbcRevisions revisions = new JdbcRevisions(jdbc, run.receivedBy(), catalogue);
		JdbcDoubts doubts = new JdbcDoubts(jdbc, run.receivedBy(), catalogue);
		Fingerprints fingerprints = new Fingerprints(catalogue, run, revisions, doubts);
		ComparisonPlan opening = new ComparisonPlan(catalogue, run,
				(region) -> new QuarterChoice(catalogue, region, run.clock(clock)), fingerprints, comparisons,
				revisions, doubts, transactions);
		MeasureReader reader = new MeasureReader(catalogue, opening, comparisons, rates);
		Map<String, Function<MeasureRates, List<Benchmark>>> regions = new ConcurrentHashMap<>();
		return new StepBuilder("comparison", jobs).<MeasureRates, ComparedMeasure>chunk(MEASURES_AT_ONCE)
			.transactionManager(transactions)
			.taskExecutor(severalAtOnce())
			.reader(reader)
			.processor(new ComparedOnce(fingerprints, comparisons,
					(item) -> regions.computeIfAbsent(item.place().region(), (region) -> comparison(catalogue, region))
						.apply(item)))
			.writer(new ComparedWriter(dataSource, comparisons,
					new StandOutWriter(new StandOuts(catalogue.settings().thresholds()))))
			.listener((StepExecutionListener) reader)
			.listener(new PlannerStatistics(jdbc, "comparison_measure", "benchmark", "change", "further_comparison",
					"sub_group_comparison", "trend", "trend_point", "history", "period", "stand_out"))
			.build();
	}

	/**
	 * Measures are compared beside one another, and written in the order they were read
	 * in.
	 */
	private static AsyncTaskExecutor severalAtOnce() {
		SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("comparing-");
		threads.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
		threads.setDaemon(true);
		return threads;
	}

}
