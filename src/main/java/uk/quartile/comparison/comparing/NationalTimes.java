package uk.quartile.comparison.comparing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.history.History;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;

/**
 * What time says of England and its regions. The authorities' histories are read once for
 * all of them.
 */
final class NationalTimes {

	private final OverTimes overTimes;

	private final Map<Footprint, History> grounds;

	private final double minimumCoverage;

	NationalTimes(Catalogue catalogue, MeasureRates item, RatesByQuarter series, Quarter quarter) {
		Measure measure = item.measure();
		Footprints footprints = catalogue.footprints();
		Histories histories = new Histories(measure, series, footprints, quarter);
		this.overTimes = new OverTimes(measure, quarter, histories,
				new RelatedCounts(measure.relations(), item.related(), footprints, quarter),
				catalogue.settings().targets().get(measure.code()));
		this.grounds = histories.ofMembers(catalogue.members(Catalogue.ENGLAND, quarter.lastDay()));
		this.minimumCoverage = catalogue.settings().minimumCoverage();
	}

	/** Of a region or England: pooled, or as published, as its figure is. */
	OverTime of(Subject subject, RegionRates rates) {
		if ("published".equals(subject.denominatorSource())) {
			return this.overTimes.ofPublished(subject);
		}
		Set<String> members = rates.members().stream().map(Authority::code).collect(Collectors.toSet());
		Map<Footprint, History> own = new LinkedHashMap<>(this.grounds);
		own.keySet().removeIf((ground) -> !members.containsAll(ground.authorities()));
		return this.overTimes.ofGroup(subject, rates, own, this.minimumCoverage);
	}

}
