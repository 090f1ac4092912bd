package uk.quartile.comparison.comparing;

import java.util.ArrayList;
import java.util.List;
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
import uk.quartile.comparison.comparing.Benchmark.Neighbours;
import uk.quartile.comparison.groups.Comparators;
import uk.quartile.comparison.groups.Grades;
import uk.quartile.comparison.groups.Groups;
import uk.quartile.comparison.groups.NeighbourBands;
import uk.quartile.comparison.history.Past;
import uk.quartile.comparison.overtime.Histories;
import uk.quartile.comparison.overtime.OverTime;
import uk.quartile.comparison.overtime.OverTimes;
import uk.quartile.comparison.overtime.RelatedCounts;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Measure;
import uk.quartile.figures.Figure;

/**
 * Compares one measure. Keeps nothing between measures, so that several may be compared
 * at once.
 */
public final class MeasureComparison {

	private final Catalogue catalogue;

	private final Footprints footprints;

	private final Grades grades;

	private final String region;

	/**
	 * A comparison of measures.
	 * @param region GSS code
	 */
	public MeasureComparison(Catalogue catalogue, String region) {
		this.catalogue = catalogue;
		this.footprints = catalogue.footprints();
		this.grades = new Grades(catalogue, this.footprints);
		this.region = region;
	}

	/** One benchmark for each area of the region, and for each comparator. */
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
		if (this.catalogue.due(item.measure(), asked) || !region(asked, series).rates().isEmpty()) {
			return Optional.of(asked);
		}
		for (int age = 1; age <= Comparators.OLDEST; age++) {
			if (!region(asked.minus(age), series).rates().isEmpty()) {
				return Optional.of(asked.minus(age));
			}
		}
		return Optional.empty();
	}

	private RegionRates region(Quarter quarter, RatesByQuarter series) {
		return RegionRates.of(this.region, quarter, this.catalogue.members(this.region, quarter.lastDay()), series);
	}

	private List<Benchmark> compare(MeasureRates item, Quarter quarter, RatesByQuarter series) {
		Measure measure = item.measure();
		double minimumCoverage = this.catalogue.settings().minimumCoverage();
		Comparators comparators = new Comparators(measure, series, this.footprints, this.catalogue.settings(),
				item.neighbours());
		Changes changes = new Changes(measure, series, this.footprints, minimumCoverage);
		RegionRates rates = region(quarter, series);
		List<Subject> areas = rates.areas(this.catalogue.due(measure, quarter));
		Subject group = rates.region(measure, series.published(this.region, quarter), minimumCoverage);
		AreaRate england = comparators.england(quarter);
		Ranking ranking = new Ranking(measure, areas);
		Histories histories = new Histories(measure, series, this.footprints, quarter);
		OverTimes overTimes = new OverTimes(measure, quarter, histories,
				new RelatedCounts(measure.relations(), item.related(), this.footprints, quarter),
				this.catalogue.settings().targets().get(measure.code()));
		GroupRows groups = new GroupRows(measure, rates, series, comparators, changes,
				new Groups(measure, series, this.catalogue, this.footprints, this.grades), overTimes, this.catalogue,
				this.footprints);

		Spreads spreads = new Spreads(measure, series, comparators, this.catalogue, quarter, areas);
		List<Benchmark> benchmarks = new ArrayList<>();
		for (Subject area : areas) {
			Against region = rates.isOnly(area) ? null : against(measure, area, group.value(), quarter);
			benchmarks.add(new Benchmark(area, ranking.of(area), region, neighbours(measure, area, comparators),
					england(measure, area, england), Change.each((since) -> changes.ofArea(area, since)),
					groups.beside(area))
				.over(overTimes.ofArea(area)));
		}
		benchmarks.add(new Benchmark(group, null, null, null, england(measure, group, england),
				Change.each((since) -> group.isPublished() ? changes.ofPublished(group, since)
						: changes.ofGroup(group, rates, region(since.before(quarter), series), since)),
				groups.besideRegion(group).with(spreads.ofRegion()))
			.over(overTimes.ofRegion(group, rates, minimumCoverage)
				.orPast(() -> past(measure, histories, series, minimumCoverage))));
		benchmarks.addAll(groups.ofJointGrounds(areas));
		benchmarks.addAll(groups.ofGroups(group.value(), england, spreads));
		benchmarks.addAll(groups.ofOtherRegions(england));
		NeighbourBands bands = new NeighbourBands(measure, comparators, series,
				new RatesByQuarter(item.older(), this.footprints), quarter);
		areas.stream()
			.filter((area) -> area.type() == AreaType.AUTHORITY)
			.forEach((area) -> neighboursRow(area, comparators)
				.map((row) -> row.over(OverTime.NONE.orPast(() -> bands.of(area.area()))))
				.ifPresent(benchmarks::add));
		benchmarks.add(((england != null) ? englandRow(england, quarter, changes, overTimes) : withoutEngland(quarter))
			.with(spreads.ofEngland()));
		return benchmarks.stream().map((row) -> row.with(spreads.of(row)).reconciled(measure)).toList();
	}

	private Past past(Measure measure, Histories histories, RatesByQuarter series, double minimumCoverage) {
		return histories.ofGroup(this.region, (each) -> this.catalogue.members(this.region, each.lastDay()),
				(rates) -> rates.region(measure, series.published(this.region, rates.quarter()), minimumCoverage));
	}

	static @Nullable Against against(Measure measure, Subject subject, @Nullable Double value, Quarter quarter) {
		return (value != null) ? new Against(value, quarter, Verdicts.on(measure, subject, value, quarter)) : null;
	}

	static @Nullable Against england(Measure measure, Subject subject, @Nullable AreaRate england) {
		return (england != null && england.figure() instanceof Figure.Known known)
				? against(measure, subject, known.value(), england.quarter()) : null;
	}

	private @Nullable Neighbours neighbours(Measure measure, Subject area, Comparators comparators) {
		Comparators.Standing standing = comparators.neighbours(area.area(), area.quarter());
		return (standing != null) ? new Neighbours(against(measure, area, standing.value(), standing.quarter()),
				this.catalogue.settings().neighboursEdition(), standing.available()) : null;
	}

	private Optional<Benchmark> neighboursRow(Subject area, Comparators comparators) {
		Comparators.Standing standing = comparators.neighbours(area.area(), area.quarter());
		if (standing == null) {
			return Optional.empty();
		}
		Subject.Coverage coverage = new Subject.Coverage(standing.listed(), standing.available());
		Double value = standing.value();
		Subject row = (value != null)
				? new Subject(AreaType.NEIGHBOURS, area.area(), area.quarter(), Finality.OK, Subject.MadeOf.NO_COUNTS,
						new Figure.Known(value, null), coverage)
				: Subject
					.without(AreaType.NEIGHBOURS, area.area(), area.quarter(), Absence.UNAVAILABLE,
							NoFigure.Why.FEW_MEMBERS, standing.available() + " of " + standing.listed()
									+ " neighbours have a value; at least " + standing.needed() + " are needed",
							coverage);
		Against itself = (value != null) ? new Against(value, standing.quarter(), null) : null;
		return Optional.of(new Benchmark(row, null, null,
				new Neighbours(itself, this.catalogue.settings().neighboursEdition(), standing.available()), null,
				List.of(), OtherComparators.of(older(standing.quarter(), area.quarter()))));
	}

	private static @Nullable Quarter older(Quarter of, Quarter row) {
		return of.equals(row) ? null : of;
	}

	private static Benchmark withoutEngland(Quarter quarter) {
		return new Benchmark(
				Subject.without(AreaType.ENGLAND, Comparators.ENGLAND, quarter, Absence.UNAVAILABLE,
						NoFigure.Why.NOT_PUBLISHED, Comparators.nothingPublished(quarter), null),
				null, null, null, null, List.of(), OtherComparators.NONE);
	}

	private static Benchmark englandRow(AreaRate england, Quarter quarter, Changes changes, OverTimes overTimes) {
		Subject row = Subject.of(AreaType.ENGLAND, england, quarter, null);
		Double value = row.value();
		boolean current = england.quarter().equals(quarter);
		return new Benchmark(row, null, null, null,
				(value != null) ? new Against(value, england.quarter(), null) : null,
				current ? Change.each((since) -> changes.ofPublished(row, since)) : List.of(),
				OtherComparators.of(older(england.quarter(), quarter)))
			.over(overTimes.untargeted().ofPublished(row));
	}

}
