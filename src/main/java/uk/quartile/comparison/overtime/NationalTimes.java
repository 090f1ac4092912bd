package uk.quartile.comparison.overtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.MeasureRates;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.history.History;
import uk.quartile.comparison.history.Past;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.measure.Measure;

/**
 * What time says of England and its regions. The authorities' histories are read once for
 * all of them.
 */
public final class NationalTimes {

	private final Catalogue catalogue;

	private final Measure measure;

	private final RatesByQuarter series;

	private final Histories histories;

	private final OverTimes overTimes;

	private final Map<Footprint, History> grounds;

	private final double minimumCoverage;

	public NationalTimes(Catalogue catalogue, MeasureRates item, RatesByQuarter series, Quarter quarter) {
		this.catalogue = catalogue;
		this.measure = item.measure();
		this.series = series;
		Footprints footprints = catalogue.footprints();
		this.histories = new Histories(this.measure, series, footprints, quarter);
		this.overTimes = new OverTimes(this.measure, quarter, this.histories,
				new RelatedCounts(this.measure.relations(), item.related(), footprints, quarter),
				catalogue.settings().targets().get(this.measure.code()));
		this.grounds = this.histories.ofMembers(catalogue.members(Catalogue.ENGLAND, quarter.lastDay()));
		this.minimumCoverage = catalogue.settings().minimumCoverage();
	}

	/** Of a region or England: pooled, or as published, as its figure is. */
	public OverTime of(Subject subject, RegionRates rates) {
		if (subject.isPublished()) {
			return this.overTimes.ofPublished(subject);
		}
		Set<String> members = rates.members().stream().map(Authority::code).collect(Collectors.toSet());
		Map<Footprint, History> own = new LinkedHashMap<>(this.grounds);
		own.keySet().removeIf((ground) -> !members.containsAll(ground.authorities()));
		return this.overTimes.ofGroup(subject, rates, own, this.minimumCoverage).orPast(() -> past(rates.region()));
	}

	private Past past(String region) {
		return this.histories.ofGroup(region, (quarter) -> this.catalogue.members(region, quarter.lastDay()),
				(rates) -> rates.amongRegions(this.measure, this.series.published(region, rates.quarter()),
						this.minimumCoverage));
	}

}
