package uk.quartile.comparison.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.MeasureRates;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.area.Verdicts;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.change.Changes;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.groups.Comparators;
import uk.quartile.comparison.overtime.NationalTimes;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Since;

/**
 * Compares one measure of England: its areas are the regions. England's own figure, and
 * each region's, is pooled from returns where all authorities have one, or else as
 * published, or else pooled from enough of them: then it has no place among the others.
 */
public final class EnglandComparison {

	private final Catalogue catalogue;

	private final Footprints footprints;

	public EnglandComparison(Catalogue catalogue) {
		this.catalogue = catalogue;
		this.footprints = catalogue.footprints();
	}

	/** One benchmark for each region, and one for England. */
	public List<Benchmark> compare(MeasureRates item) {
		RatesByQuarter series = new RatesByQuarter(item.rates(), this.footprints);
		return quarterToShow(item, series).map((quarter) -> compare(item, quarter, series)).orElse(List.of());
	}

	/**
	 * The comparison's quarter, or else the latest earlier one with a return of the
	 * measure.
	 */
	private Optional<Quarter> quarterToShow(MeasureRates item, RatesByQuarter series) {
		Quarter asked = item.place().quarter();
		if (this.catalogue.due(item.measure(), asked)) {
			return Optional.of(asked);
		}
		for (int age = 0; age <= Comparators.OLDEST; age++) {
			if (!series.returned(asked.minus(age)).isEmpty()) {
				return Optional.of(asked.minus(age));
			}
		}
		return Optional.empty();
	}

	private List<Benchmark> compare(MeasureRates item, Quarter quarter, RatesByQuarter series) {
		Measure measure = item.measure();
		double minimumCoverage = this.catalogue.settings().minimumCoverage();
		Changes changes = new Changes(measure, series, this.footprints, minimumCoverage);
		Map<String, Subject> regions = new LinkedHashMap<>();
		for (String region : this.catalogue.regions()) {
			RegionRates rates = rates(region, quarter, series);
			Subject subject = rates.amongRegions(measure, series.published(region, quarter), minimumCoverage);
			if (this.catalogue.due(measure, quarter) || !rates.rates().isEmpty() || subject.value() != null) {
				regions.put(region, subject);
			}
		}
		Comparators comparators = new Comparators(measure, series, this.footprints, this.catalogue.settings(),
				Map.of());
		Subject pooled = rates(Catalogue.ENGLAND, quarter, series)
			.amongRegions(measure, series.published(Catalogue.ENGLAND, quarter), minimumCoverage)
			.as(AreaType.ENGLAND);
		AreaRate older = (pooled.value() == null) ? comparators.england(quarter) : null;
		Subject england = (older != null && older.hasFigure()) ? Subject.of(AreaType.ENGLAND, older, quarter, null)
				: pooled;
		Against against = against(england, (england == pooled || older == null) ? quarter : older.quarter());
		Ranking ranking = new Ranking(measure, regions.values().stream().filter(Subject::whole).toList());

		NationalTimes times = new NationalTimes(this.catalogue, item, series, quarter);
		List<Benchmark> benchmarks = new ArrayList<>();
		regions.forEach((region,
				subject) -> benchmarks.add(new Benchmark(subject, subject.whole() ? ranking.of(subject) : null, null,
						null, judged(measure, subject, against),
						Change.each((since) -> change(changes, subject, series, since)), OtherComparators.NONE)
					.over(times.of(subject, rates(region, quarter, series)))));
		List<Change> ofRegions = benchmarks.stream().flatMap((row) -> row.changes().stream()).toList();
		Benchmark whole = new Benchmark(england, null, null, null, against,
				(england != pooled) ? List.of()
						: Change
							.each((since) -> overRegions(change(changes, england, series, since), changes, ofRegions)),
				OtherComparators.NONE);
		benchmarks.add(
				(england != pooled) ? whole : whole.over(times.of(england, rates(Catalogue.ENGLAND, quarter, series))));
		return benchmarks;
	}

	private RegionRates rates(String region, Quarter quarter, RatesByQuarter series) {
		return RegionRates.of(region, quarter, this.catalogue.members(region, quarter.lastDay()), series);
	}

	private Change change(Changes changes, Subject group, RatesByQuarter series, Since since) {
		return group.isPublished() ? changes.ofPublished(group, since)
				: changes.ofGroup(group, rates(group.area(), group.quarter(), series),
						rates(group.area(), since.before(group.quarter()), series), since);
	}

	/** What rose and fell is counted over the regions, which are what the rows show. */
	private static Change overRegions(Change england, Changes changes, List<Change> regions) {
		if (england.noneBecause() != null) {
			return england;
		}
		List<Change> compared = regions.stream()
			.filter((each) -> each.since() == england.since() && each.noneBecause() == null)
			.toList();
		int[] directions = compared.stream().mapToInt(changes::direction).toArray();
		return new Change(england.since(), england.earlierQuarter(), england.earlier(), england.now(),
				directions.length, (int) compared.stream().filter(changes::judged).count(),
				(int) Arrays.stream(directions).filter((each) -> each > 0).count(),
				(int) Arrays.stream(directions).filter((each) -> each < 0).count(), null, england.test());
	}

	private static @Nullable Against against(Subject england, Quarter quarter) {
		Double value = england.value();
		return (value != null) ? new Against(value, quarter, null) : null;
	}

	private static @Nullable Against judged(Measure measure, Subject subject, @Nullable Against england) {
		return (england == null) ? null : new Against(england.value(), england.quarter(),
				Verdicts.on(measure, subject, england.value(), england.quarter()));
	}

}
