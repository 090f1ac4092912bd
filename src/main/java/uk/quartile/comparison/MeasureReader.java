package uk.quartile.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Measure;

/**
 * Reads measure after measure, in the order of their codes: those that no earlier attempt
 * has compared, with their rates, or with none.
 */
final class MeasureReader implements ItemStreamReader<MeasureRates>, StepExecutionListener {

	private final Catalogue catalogue;

	private final Opening opening;

	private JdbcComparisons.@Nullable Opened comparison;

	private Map<String, List<String>> neighbours = Map.of();

	private Iterator<Measure> measures = List.<Measure>of().iterator();

	private @Nullable JdbcCursorItemReader<JdbcRatesOfMeasures.Row> cursor;

	private JdbcRatesOfMeasures.@Nullable Row next;

	MeasureReader(Catalogue catalogue, Opening opening) {
		this.catalogue = catalogue;
		this.opening = opening;
	}

	@Override
	public void beforeStep(StepExecution step) {
		JdbcComparisons.Opened opened = this.opening.open();
		step.getJobExecution().getExecutionContext().putLong("comparison", opened.id());
		Set<String> done = this.opening.done(opened);
		List<Measure> left = this.catalogue.measures()
			.stream()
			.filter((each) -> !opened.complete() && !done.contains(each.code()))
			.sorted(Comparator.comparing(Measure::code))
			.toList();
		step.getExecutionContext().putLong("total", left.size());
		this.comparison = opened;
		this.neighbours = left.isEmpty() ? Map.of() : this.opening.neighbours();
		this.measures = left.iterator();
	}

	@Override
	public void open(ExecutionContext context) {
		if (this.comparison == null) {
			throw new IllegalStateException("the reader: found no comparison, expected beforeStep to have opened one");
		}
		if (this.measures.hasNext()) {
			this.cursor = this.opening.rates(this.comparison.quarter());
			this.cursor.open(new ExecutionContext());
			try {
				this.next = this.cursor.read();
			}
			catch (Exception ex) {
				throw new IllegalStateException("rates: can't be read: " + ex.getMessage(), ex);
			}
		}
	}

	@Override
	public @Nullable MeasureRates read() throws Exception {
		if (this.comparison == null || this.cursor == null || !this.measures.hasNext()) {
			return null;
		}
		Measure measure = this.measures.next();
		List<AreaRate> rates = new ArrayList<>();
		while (this.next != null && this.next.measure().compareTo(measure.code()) <= 0) {
			if (this.next.measure().equals(measure.code())) {
				rates.add(this.next.rate());
			}
			this.next = this.cursor.read();
		}
		String fingerprint = this.opening.fingerprint(this.comparison.quarter(), measure, rates);
		MeasureRates.Place place = new MeasureRates.Place(this.comparison.id(), this.opening.region(),
				this.comparison.quarter(), !this.measures.hasNext(), fingerprint,
				this.opening.standing(fingerprint).orElse(null));
		return new MeasureRates(place, measure, rates, this.neighbours);
	}

	@Override
	public void close() {
		if (this.cursor != null) {
			this.cursor.close();
		}
	}

}
