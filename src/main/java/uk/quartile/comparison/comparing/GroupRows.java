package uk.quartile.comparison.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.Pool;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.area.Verdicts;
import uk.quartile.comparison.change.Change;
import uk.quartile.comparison.change.Changes;
import uk.quartile.comparison.comparing.Benchmark.Against;
import uk.quartile.comparison.groups.Comparators;
import uk.quartile.comparison.groups.Groups.Group;
import uk.quartile.comparison.groups.Groups;
import uk.quartile.comparison.overtime.OverTimes;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.GeneralPopulation;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Since;
import uk.quartile.figures.Figure;

/**
 * Sub-groups, the good and outstanding authorities, the other regions and the ground of a
 * split, of one measure and quarter: their rows, and what stands beside others' rows.
 */
final class GroupRows {

	private final Measure measure;

	private final Quarter quarter;

	private final RegionRates region;

	private final RatesByQuarter series;

	private final Comparators comparators;

	private final Changes changes;

	private final Groups groups;

	private final OverTimes overTimes;

	private final Catalogue catalogue;

	private final Footprints footprints;

	private final List<Group> subGroups;

	private final @Nullable Group graded;

	GroupRows(Measure measure, RegionRates region, RatesByQuarter series, Comparators comparators, Changes changes,
			Groups groups, OverTimes overTimes, Catalogue catalogue, Footprints footprints) {
		this.measure = measure;
		this.quarter = region.quarter();
		this.region = region;
		this.series = series;
		this.comparators = comparators;
		this.changes = changes;
		this.groups = groups;
		this.overTimes = overTimes;
		this.catalogue = catalogue;
		this.footprints = footprints;
		this.subGroups = groups.subGroups(region.members(), this.quarter);
		this.graded = groups.graded(comparators.quarters(this.quarter));
	}

	/** What stands beside the figure of an authority, of several, or of the region. */
	OtherComparators beside(Subject area) {
		return new OtherComparators(
				this.subGroups.stream().filter((group) -> group.has(area)).map((group) -> in(group, area)).toList(),
				graded(area), generalPopulation().orElse(null), null, null, null);
	}

	/** What stands beside the figure of the region, and what is published of it. */
	OtherComparators besideRegion(Subject group) {
		AreaRate rate = group.whole() ? null : this.series.published(group.area(), this.quarter);
		return beside(group).with((rate != null && rate.figure() instanceof Figure.Known known)
				? new OtherComparators.Published(rate.knownNumerator(), known.value()) : null);
	}

	private OtherComparators.InSubGroup in(Group group, Subject area) {
		Double value = group.subject().value();
		return new OtherComparators.InSubGroup(group.subject().type().written(), value,
				(value == null || group.rates().isOnly(area)) ? null
						: Verdicts.on(this.measure, area, value, this.quarter));
	}

	private OtherComparators.@Nullable Graded graded(Subject area) {
		if (this.graded == null) {
			return null;
		}
		Subject.Coverage coverage = this.graded.subject().coverage();
		if (coverage == null) {
			return null;
		}
		Double value = this.graded.subject().value();
		Quarter of = this.graded.subject().quarter();
		return new OtherComparators.Graded(
				(value != null) ? new Against(value, of, Verdicts.on(this.measure, area, value, of)) : null,
				coverage.members(), coverage.withFigure());
	}

	/** The newest whose period had ended, if that is no more than five quarters ago. */
	private Optional<GeneralPopulation> generalPopulation() {
		return this.catalogue.generalPopulation()
			.stream()
			.filter((each) -> each.measure().equals(this.measure.code()))
			.filter((each) -> !each.until().isAfter(this.quarter.lastDay())
					&& Quarter.of(each.until()).compareTo(this.quarter.minus(Comparators.OLDEST)) >= 0)
			.max(Comparator.comparing(GeneralPopulation::until));
	}

	/** Rows of the groups. */
	List<Benchmark> ofGroups(@Nullable Double regionValue, @Nullable AreaRate england, Spreads spreads) {
		List<Benchmark> rows = new ArrayList<>();
		for (Group group : this.subGroups) {
			Subject subject = group.subject();
			Against region = (regionValue != null && subject.value() != null)
					? MeasureComparison.against(this.measure, subject, regionValue, this.quarter) : null;
			rows.add(new Benchmark(subject, null, region, null,
					MeasureComparison.england(this.measure, subject, england),
					Change.each((since) -> ofGroup(group, since)),
					new OtherComparators(List.of(), graded(subject), generalPopulation().orElse(null), null, null, null)
						.with(spreads.ofMembers(group.rates())))
				.over(this.overTimes.ofSubGroup(subject, group.rates(), this.catalogue.settings().minimumCoverage())));
		}
		if (this.graded != null) {
			Group group = this.graded;
			rows.add(older(group.subject(), england, (since) -> ofGroup(group, since)));
		}
		return rows;
	}

	private Change ofGroup(Group group, Since since) {
		return this.changes.ofGroup(group.subject(), group.rates(),
				this.groups.then(group, since.before(group.subject().quarter())), since);
	}

	/** A row for each region but this one, as published. */
	List<Benchmark> ofOtherRegions(@Nullable AreaRate england) {
		return new TreeSet<>(this.catalogue.authorities().stream().map(Authority::region).toList()).stream()
			.filter((code) -> !code.equals(this.region.region()))
			.map((code) -> ofRegion(code, england))
			.toList();
	}

	private Benchmark ofRegion(String code, @Nullable AreaRate england) {
		AreaRate rate = this.comparators.published(code, this.quarter);
		if (rate == null) {
			return new Benchmark(
					Subject.without(AreaType.REGION, code, this.quarter, Absence.UNAVAILABLE,
							NoFigure.Why.NOT_PUBLISHED, Comparators.nothingPublished(this.quarter), null),
					null, null, null, null, List.of(), OtherComparators.NONE);
		}
		Subject subject = Subject.of(AreaType.REGION, rate, rate.quarter(), null);
		return older(subject, england, (since) -> this.changes.ofPublished(subject, since))
			.over(this.overTimes.untargeted().ofPublished(subject));
	}

	/** A row of this quarter whose figure may be an older one: then without a change. */
	private Benchmark older(Subject subject, @Nullable AreaRate england, Function<Since, Change> change) {
		boolean current = subject.quarter().equals(this.quarter);
		return new Benchmark(subject.in(this.quarter), null, null, null,
				MeasureComparison.england(this.measure, subject, england), current ? Change.each(change) : List.of(),
				OtherComparators.of(current ? null : subject.quarter()));
	}

	/**
	 * A row for the parts of a split together, where they can be compared with an earlier
	 * quarter only so, and something was returned of that.
	 */
	List<Benchmark> ofJointGrounds(List<Subject> areas) {
		List<String> own = areas.stream()
			.filter((area) -> area.type() == AreaType.AUTHORITY)
			.map(Subject::area)
			.toList();
		Map<Footprint, Footprint> grounds = new LinkedHashMap<>();
		for (String code : own) {
			Stream.of(Since.values())
				.map((since) -> since.before(this.quarter).lastDay())
				.forEach((earlier) -> this.footprints.union(code, this.quarter.lastDay(), earlier)
					.filter((union) -> own.containsAll(union.authorities()))
					.ifPresent((union) -> grounds.put(union,
							this.footprints.on(union, this.quarter.lastDay(), earlier).orElseThrow())));
		}
		return grounds.entrySet()
			.stream()
			.map((ground) -> together(ground.getKey(), ground.getValue()))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Benchmark> together(Footprint union, Footprint ground) {
		List<AreaRate> rates = union.authorities()
			.stream()
			.map((code) -> this.series.covering(List.of(code), this.quarter).orElse(List.of()))
			.flatMap(List::stream)
			.toList();
		int members = union.authorities().size();
		int withFigure = (int) rates.stream().filter(AreaRate::answers).count();
		Subject.Coverage coverage = new Subject.Coverage(members, withFigure);
		Subject joint = (withFigure == members)
				? Pool.of(this.measure, rates, AreaType.JOINT, union.code(), this.quarter, coverage)
				: Subject.without(AreaType.JOINT, union.code(), this.quarter, Absence.UNAVAILABLE,
						NoFigure.Why.FEW_MEMBERS,
						withFigure + " of " + members + " authorities have a figure; all are needed", coverage);
		List<Change> changes = Change.each((since) -> this.changes.ofArea(joint, since));
		boolean told = changes.stream()
			.anyMatch((change) -> change.earlier() != null && this.footprints
				.union(union.authorities().get(0), this.quarter.lastDay(), change.earlierQuarter().lastDay())
				.isPresent());
		return told
				? Optional.of(new Benchmark(joint, null, null, null, null, changes, OtherComparators.together(ground))
					.over(this.overTimes.ofArea(joint)))
				: Optional.empty();
	}

}
