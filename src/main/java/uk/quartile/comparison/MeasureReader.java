package uk.quartile.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.JdbcComparisons.Opened;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.MeasureRates;
import uk.quartile.comparison.groups.Comparators;
import uk.quartile.comparison.history.Past;
import uk.quartile.domain.measure.Measure;

/**
 * Reads comparison after comparison, and of each measure after measure, in the order of
 * their codes: those that no earlier attempt has compared, with their rates, or with
 * none.
 */
final class MeasureReader implements ItemStreamReader<MeasureRates>, StepExecutionListener {

	/** A measure's latest quarter and its oldest comparator may each lie five back. */
	private static final int QUARTERS_BACK = 2 * Comparators.OLDEST;

	private final Catalogue catalogue;

	private final ComparisonPlan opening;

	private final JdbcComparisons comparisons;

	private final JdbcRatesOfMeasures rates;

	private final Deque<Left> left = new ArrayDeque<>();

	private Map<String, List<String>> neighbours = Map.of();

	private Map<String, List<AreaRate>> related = Map.of();

	private Set<String> own = Set.of();

	private @Nullable JdbcCursorItemReader<JdbcRatesOfMeasures.Row> cursor;

	private JdbcRatesOfMeasures.@Nullable Row next;

	MeasureReader(Catalogue catalogue, ComparisonPlan opening, JdbcComparisons comparisons, JdbcRatesOfMeasures rates) {
		this.catalogue = catalogue;
		this.opening = opening;
		this.comparisons = comparisons;
		this.rates = rates;
	}

	@Override
	public void beforeStep(StepExecution step) {
		ComparisonPlan.Openings openings = this.opening.open();
		this.left.clear();
		for (Opened each : openings.opened()) {
			Set<String> done = this.comparisons.done(each.id());
			List<Measure> measures = this.catalogue.measures()
				.stream()
				.filter((measure) -> !each.complete() && !done.contains(measure.code()))
				.sorted(Comparator.comparing(Measure::code))
				.toList();
			if (!measures.isEmpty()) {
				this.left.add(new Left(each, new ArrayDeque<>(measures)));
			}
		}
		ExecutionContext job = step.getJobExecution().getExecutionContext();
		job.put("comparisons", new ArrayList<>(openings.opened().stream().map(Opened::id).toList()));
		job.put("left out", new ArrayList<>(openings.leftOut()));
		step.getExecutionContext()
			.putLong("total", this.left.stream().mapToInt((each) -> each.measures().size()).sum());
		this.neighbours = this.left.isEmpty() ? Map.of()
				: this.comparisons.neighbours(this.catalogue.settings().neighboursEdition(),
						this.catalogue.files().getOrDefault("reference/neighbours.csv", "none"));
	}

	@Override
	public @Nullable MeasureRates read() throws Exception {
		Left current = this.left.peek();
		if (current == null) {
			return null;
		}
		JdbcCursorItemReader<JdbcRatesOfMeasures.Row> rows = this.cursor;
		if (rows == null) {
			rows = openRates(current.comparison());
		}
		Measure measure = current.measures().remove();
		List<AreaRate> read = new ArrayList<>();
		List<AreaRate> older = new ArrayList<>();
		while (this.next != null && this.next.measure().compareTo(measure.code()) <= 0) {
			if (this.next.measure().equals(measure.code())) {
				(isOlder(this.next.rate(), current.comparison()) ? older : read).add(this.next.rate());
			}
			this.next = rows.read();
		}
		boolean last = current.measures().isEmpty();
		if (last) {
			this.left.remove();
			close();
		}
		return new MeasureRates(
				new MeasureRates.Place(current.comparison().id(), current.comparison().region(),
						current.comparison().quarter(), last),
				measure, read, older, relatedTo(measure), this.neighbours);
	}

	/** Of neighbours: only histories are made of it. */
	private boolean isOlder(AreaRate rate, Opened comparison) {
		return rate.quarter().compareTo(comparison.quarter().minus(QUARTERS_BACK)) < 0
				&& rate.area().authorities().stream().noneMatch(this.own::contains);
	}

	private Map<String, List<AreaRate>> relatedTo(Measure measure) {
		Map<String, List<AreaRate>> of = new TreeMap<>();
		measure.relations().overTime().forEach((code) -> of.put(code, this.related.getOrDefault(code, List.of())));
		return of;
	}

	private JdbcCursorItemReader<JdbcRatesOfMeasures.Row> openRates(Opened comparison) throws Exception {
		AreasRead areas = AreasRead.of(comparison.region(), this.catalogue, this.neighbours);
		this.own = areas.own();
		JdbcCursorItemReader<JdbcRatesOfMeasures.Row> rows = this.rates.cursor(comparison.quarter(), areas,
				comparison.quarter().minus(QUARTERS_BACK), Past.first(comparison.quarter()).minus(Comparators.OLDEST));
		List<String> codes = this.catalogue.measures()
			.stream()
			.flatMap((each) -> each.relations().overTime().stream())
			.distinct()
			.toList();
		this.related = this.rates.of(codes, comparison.quarter().minus(Comparators.OLDEST), comparison.quarter(),
				areas.own());
		this.cursor = rows;
		rows.open(new ExecutionContext());
		this.next = rows.read();
		return rows;
	}

	@Override
	public void close() {
		if (this.cursor != null) {
			this.cursor.close();
			this.cursor = null;
		}
	}

	/**
	 * What is left to do of one comparison.
	 *
	 * @param comparison under way
	 * @param measures not compared yet, one or more
	 */
	private record Left(Opened comparison, Deque<Measure> measures) {
	}

}
