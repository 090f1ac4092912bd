package uk.quartile.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.JdbcComparisons.Opened;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;

/** What is compared: which regions, and of each which quarter. */
final class ComparisonPlan {

	private final Catalogue catalogue;

	private final Run run;

	private final Function<String, QuarterChoice> choice;

	private final Fingerprints fingerprints;

	private final JdbcComparisons comparisons;

	private final JdbcRevisions revisions;

	private final JdbcDoubts doubts;

	private final TransactionTemplate transaction;

	/**
	 * An opening of comparisons.
	 * @param choice of a region's quarter, by the region's code
	 */
	ComparisonPlan(Catalogue catalogue, Run run, Function<String, QuarterChoice> choice, Fingerprints fingerprints,
			JdbcComparisons comparisons, JdbcRevisions revisions, JdbcDoubts doubts,
			PlatformTransactionManager transactions) {
		this.catalogue = catalogue;
		this.run = run;
		this.choice = choice;
		this.fingerprints = fingerprints;
		this.comparisons = comparisons;
		this.revisions = revisions;
		this.doubts = doubts;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * The comparisons of these inputs: complete ones, some that a killed run began, or
	 * new ones. Of all regions those are left out that have no quarter to compare.
	 * @throws uk.quartile.domain.Refusal if there is nothing to compare
	 */
	Openings open() {
		List<ReturnInForce> returns = this.comparisons.returnsInForce();
		if (!this.run.region().equals(Run.ALL_REGIONS)) {
			Quarter quarter = this.choice.apply(this.run.region()).among(this.run.quarter(), returns);
			return new Openings(List.of(open(this.run.region(), quarter, returns)), List.of());
		}
		List<Opened> opened = new ArrayList<>();
		List<String> leftOut = new ArrayList<>();
		List<String> regions = new ArrayList<>(this.catalogue.regions());
		regions.add(Catalogue.ENGLAND);
		for (String region : regions) {
			QuarterChoice each = this.choice.apply(region);
			Optional<Quarter> quarter = each.find(this.run.quarter(), returns);
			quarter.ifPresentOrElse((chosen) -> opened.add(open(region, chosen, returns)),
					() -> leftOut.add(each.leftOut(this.run.quarter(), returns)));
		}
		if (opened.isEmpty()) {
			throw this.choice.apply(Catalogue.ENGLAND).refusal(this.run.quarter(), returns);
		}
		return new Openings(opened, leftOut);
	}

	private Opened open(String region, Quarter quarter, List<ReturnInForce> returns) {
		String fingerprint = this.fingerprints.of(region, quarter, returns);
		return this.comparisons.find(fingerprint)
			.orElseGet(() -> Objects
				.requireNonNull(this.transaction.execute((status) -> begin(fingerprint, region, quarter))));
	}

	private Opened begin(String fingerprint, String region, Quarter quarter) {
		Opened opened = this.comparisons.open(fingerprint, quarter, region, this.catalogue.files());
		this.revisions.keep(opened.id(), region, quarter);
		this.doubts.keep(opened.id(), region, quarter);
		return opened;
	}

	/**
	 * What is compared, and what isn't.
	 *
	 * @param opened one or more
	 * @param leftOut why each other region is left out, in a sentence
	 */
	record Openings(List<Opened> opened, List<String> leftOut) {
	}

}
