package uk.quartile.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.JdbcComparisons.Opened;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Measure;
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

	private final JdbcRevisions revisions;

	private final JdbcRatesOfMeasures rates;

	private final TransactionTemplate transaction;

	Opening(Catalogue catalogue, Run run, QuarterChoice choice, JdbcComparisons comparisons, JdbcRevisions revisions,
			JdbcRatesOfMeasures rates, PlatformTransactionManager transactions) {
		this.catalogue = catalogue;
		this.run = run;
		this.choice = choice;
		this.comparisons = comparisons;
		this.revisions = revisions;
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
			.orElseGet(() -> Objects.requireNonNull(this.transaction.execute((status) -> begin(fingerprint, quarter))));
	}

	private Opened begin(String fingerprint, Quarter quarter) {
		Opened opened = this.comparisons.open(fingerprint, quarter, this.run.region(), this.catalogue.files());
		this.revisions.keep(opened.id(), this.run.region(), quarter);
		return opened;
	}

	String region() {
		return this.run.region();
	}

	Set<String> done(Opened comparison) {
		return this.comparisons.done(comparison.id());
	}

	JdbcCursorItemReader<JdbcRatesOfMeasures.Row> rates(Quarter quarter) {
		Set<String> own = own();
		return this.rates.cursor(quarter, own, quarter.minus(QUARTERS_BACK), others(own));
	}

	/** The comparison of a measure under exactly these rates, if it stands. */
	Optional<Long> standing(String fingerprint) {
		return this.comparisons.measure(fingerprint);
	}

	/** Of a measure's comparison: all that it rests on, its rates by their content. */
	String fingerprint(Quarter quarter, Measure measure, List<AreaRate> rates) {
		Fingerprint fingerprint = restsOn(quarter).add("measure", measure.code());
		rates.forEach((rate) -> fingerprint.add("rate", rate.toString()));
		return fingerprint.value();
	}

	private Fingerprint restsOn(Quarter quarter) {
		Fingerprint fingerprint = new Fingerprint().add("program", this.run.program())
			.add("quarter", quarter.toString())
			.add("region", this.run.region())
			.add("population release", this.run.populationRelease());
		this.catalogue.files().forEach(fingerprint::add);
		return fingerprint;
	}

	private String fingerprint(Quarter quarter, List<ReturnInForce> returns) {
		Fingerprint fingerprint = restsOn(quarter);
		returns.stream()
			.filter((each) -> each.quarter().compareTo(quarter) <= 0)
			.forEach((each) -> fingerprint.add(each.place(), each.sha256()));
		this.revisions.addTo(fingerprint, quarter);
		return fingerprint.value();
	}

	/**
	 * England, the regions, the region's authorities of any time, and what any of them
	 * was or became.
	 */
	private Set<String> own() {
		Set<String> areas = new TreeSet<>(Set.of(Comparators.ENGLAND));
		for (Authority each : this.catalogue.authorities()) {
			areas.add(each.region());
			if (each.region().equals(this.run.region())) {
				areas.add(each.code());
			}
		}
		return withSuccessions(areas);
	}

	/**
	 * Neighbours, members of sub-groups from elsewhere, and whoever may be good or
	 * outstanding.
	 */
	private Set<String> others(Set<String> own) {
		Set<String> areas = new TreeSet<>();
		neighbours().forEach((authority, neighbours) -> {
			if (own.contains(authority)) {
				areas.addAll(neighbours);
			}
		});
		this.catalogue.settings().subGroups().values().forEach(areas::addAll);
		if (!this.catalogue.inspections().isEmpty()) {
			this.catalogue.authorities().forEach((each) -> areas.add(each.code()));
		}
		return withSuccessions(areas);
	}

	private Set<String> withSuccessions(Set<String> areas) {
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
