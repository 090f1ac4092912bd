package uk.quartile.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.JdbcComparisons.Opened;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.Succession;

/** What is compared: which quarter, on which inputs, of which areas. */
final class Opening {

	/** A measure's latest quarter and its oldest comparator may each lie five back. */
	private static final int QUARTERS_BACK = 2 * Comparators.OLDEST;

	private final Catalogue catalogue;

	private final Run run;

	private final QuarterChoice choice;

	private final JdbcComparisons comparisons;

	private final JdbcRatesOfMeasures rates;

	private final TransactionTemplate transaction;

	Opening(Catalogue catalogue, Run run, QuarterChoice choice, JdbcComparisons comparisons, JdbcRatesOfMeasures rates,
			PlatformTransactionManager transactions) {
		this.catalogue = catalogue;
		this.run = run;
		this.choice = choice;
		this.comparisons = comparisons;
		this.rates = rates;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * The comparison of these inputs: a complete one, one that a killed run began, or a
	 * new one.
	 */
	Opened open() {
		List<ReturnInForce> returns = this.comparisons.returnsInForce();
		Quarter quarter = this.choice.among(this.run.quarter(), returns);
		String fingerprint = fingerprint(quarter, returns);
		return this.comparisons.find(fingerprint)
			.orElseGet(() -> Objects.requireNonNull(this.transaction.execute((status) -> this.comparisons
				.open(fingerprint, quarter, this.run.region(), this.catalogue.files()))));
	}

	Set<String> done(Opened comparison) {
		return this.comparisons.done(comparison.id());
	}

	JdbcCursorItemReader<JdbcRatesOfMeasures.Row> rates(Quarter quarter) {
		return this.rates.cursor(quarter.minus(QUARTERS_BACK), quarter, areas());
	}

	private String fingerprint(Quarter quarter, List<ReturnInForce> returns) {
		Fingerprint fingerprint = new Fingerprint().add("program", this.run.program())
			.add("quarter", quarter.toString())
			.add("region", this.run.region())
			.add("population release", this.run.populationRelease());
		this.catalogue.files().forEach(fingerprint::add);
		returns.stream()
			.filter((each) -> each.quarter().compareTo(quarter) <= 0)
			.forEach((each) -> fingerprint.add(each.place(), each.sha256()));
		return fingerprint.value();
	}

	/**
	 * The region, its authorities of any time, their neighbours, and what any of them was
	 * or became.
	 */
	private Set<String> areas() {
		Set<String> areas = new TreeSet<>(Set.of(this.run.region(), Comparators.ENGLAND));
		this.catalogue.authorities()
			.stream()
			.filter((each) -> each.region().equals(this.run.region()))
			.map(Authority::code)
			.forEach(areas::add);
		neighbours().forEach((authority, neighbours) -> {
			if (areas.contains(authority)) {
				areas.addAll(neighbours);
			}
		});
		boolean more = true;
		while (more) {
			more = false;
			for (Succession each : this.catalogue.successions()) {
				if (areas.contains(each.predecessor()) || areas.contains(each.successor())) {
					more |= areas.add(each.predecessor()) | areas.add(each.successor());
				}
			}
		}
		return areas;
	}

	Map<String, List<String>> neighbours() {
		return this.comparisons.neighbours(this.catalogue.settings().neighboursEdition(),
				this.catalogue.files().getOrDefault("reference/neighbours.csv", "none"));
	}

}
