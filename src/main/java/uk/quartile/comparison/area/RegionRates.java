package uk.quartile.comparison.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Measure;

/**
 * What the authorities of a region returned of a measure for a quarter, each authority at
 * most once: a joint return stands for its members.
 *
 * @param region code
 * @param quarter of the returns
 * @param members of the region on the quarter's last day, in the order of their codes
 * @param rates returned, which don't overlap
 */
public record RegionRates(String region, Quarter quarter, List<Authority> members, List<AreaRate> rates) {

	public static RegionRates of(String region, Quarter quarter, List<Authority> members, RatesByQuarter series) {
		List<String> codes = members.stream().map(Authority::code).toList();
		Set<String> left = new HashSet<>(codes);
		List<AreaRate> rates = new ArrayList<>();
		take(series.returned(quarter), left, rates);
		return new RegionRates(region, quarter, members, rates);
	}

	/** Moves each rate of which all is left, those of most authorities first. */
	private static void take(List<AreaRate> from, Set<String> left, List<AreaRate> taken) {
		for (AreaRate rate : RatesByQuarter.jointFirst(from)) {
			if (left.containsAll(rate.area().authorities())) {
				left.removeAll(rate.area().authorities());
				taken.add(rate);
			}
		}
	}

	/**
	 * The same of a group whose members need not return: what isn't returned stands as
	 * published.
	 * @param group code
	 */
	public static RegionRates orPublished(String group, Quarter quarter, List<Authority> members,
			RatesByQuarter series) {
		RegionRates returned = of(group, quarter, members, series);
		List<AreaRate> rates = new ArrayList<>(returned.rates);
		Set<String> left = new HashSet<>(members.stream().map(Authority::code).toList());
		rates.forEach((rate) -> left.removeAll(rate.area().authorities()));
		take(series.published(quarter), left, rates);
		return new RegionRates(group, quarter, members, rates);
	}

	/** What is published of the members, and nothing that is returned. */
	public static RegionRates published(String group, Quarter quarter, List<Authority> members, RatesByQuarter series) {
		List<AreaRate> rates = new ArrayList<>();
		take(series.published(quarter), new HashSet<>(members.stream().map(Authority::code).toList()), rates);
		return new RegionRates(group, quarter, members, rates);
	}

	public SortedMap<String, AreaRate> byArea() {
		SortedMap<String, AreaRate> byArea = new TreeMap<>();
		this.rates.forEach((rate) -> byArea.put(rate.area().code(), rate));
		return byArea;
	}

	/** Those that have a figure, or nothing to count. */
	public List<AreaRate> answers() {
		return this.rates.stream().filter(AreaRate::answers).toList();
	}

	/**
	 * A row for each authority or joint area; for what isn't returned only where it is
	 * due.
	 */
	public List<Subject> areas(boolean due) {
		List<Subject> areas = new ArrayList<>();
		Set<String> returned = new HashSet<>();
		for (AreaRate rate : this.rates) {
			returned.addAll(rate.area().authorities());
			boolean joint = rate.area().joint();
			int members = rate.area().authorities().size();
			areas.add(Subject.of(joint ? AreaType.JOINT : AreaType.AUTHORITY, rate, this.quarter,
					joint ? new Subject.Coverage(members, rate.answers() ? members : 0) : null));
		}
		if (due) {
			this.members.stream()
				.map(Authority::code)
				.filter((code) -> !returned.contains(code))
				.forEach((code) -> areas.add(Subject.without(AreaType.AUTHORITY, code, this.quarter,
						Absence.NOT_SUPPLIED, NoFigure.Why.NOT_SUPPLIED, "not supplied", null)));
		}
		return areas;
	}

	/**
	 * The region's own figure: pooled where enough authorities have one, or else as
	 * published, or else none: not supplied only where nobody supplied anything.
	 * @param published the region's published rate, if there is one
	 * @param minimumCoverage share of the members, 0 to 1
	 */
	public Subject region(Measure measure, @Nullable AreaRate published, double minimumCoverage) {
		Subject pooled = pooled(measure, AreaType.REGION, minimumCoverage);
		return (!pooled.answers() && published != null && published.hasFigure()) ? asPublished(published, pooled)
				: pooled;
	}

	/**
	 * The same to stand among other regions, which are published of all their
	 * authorities: pooled only of all, or else as published, or else of those there are.
	 */
	public Subject amongRegions(Measure measure, @Nullable AreaRate published, double minimumCoverage) {
		Subject pooled = pooled(measure, AreaType.REGION, minimumCoverage);
		boolean ofAll = pooled.answers() && pooled.whole();
		return (!ofAll && published != null && published.hasFigure()) ? asPublished(published, pooled) : pooled;
	}

	private Subject asPublished(AreaRate published, Subject pooled) {
		return Subject.of(AreaType.REGION, published, this.quarter, pooled.coverage()).withPublishedDenominator();
	}

	/**
	 * The group's figure: pooled where enough of its members have one or nothing to
	 * count, or else none. Nothing to count is said of a group only where it is so of all
	 * its members.
	 */
	public Subject pooled(Measure measure, AreaKind type, double minimumCoverage) {
		Subject.Coverage coverage = new Subject.Coverage(this.members.size(), authorities(answers()));
		if (covers(coverage.withFigure(), minimumCoverage)
				&& (coverage.withFigure() == coverage.members() || this.rates.stream().anyMatch(AreaRate::hasFigure))) {
			return Pool.of(measure, answers(), type, this.region, this.quarter, coverage);
		}
		boolean supplied = this.rates.stream().anyMatch((rate) -> rate.absence() != Absence.NOT_SUPPLIED);
		return Subject.without(type, this.region, this.quarter, supplied ? Absence.UNAVAILABLE : Absence.NOT_SUPPLIED,
				NoFigure.Why.FEW_MEMBERS,
				covers(coverage.withFigure(), minimumCoverage)
						? coverage.withFigure() + " of " + coverage.members()
								+ " authorities had nothing to count, and no other has a figure"
						: tooFew(coverage.withFigure(), "a figure", minimumCoverage),
				coverage);
	}

	public boolean covers(int authorities, double minimumCoverage) {
		return authorities > 0 && authorities >= minimumCoverage * this.members.size() - 1e-9;
	}

	public String tooFew(int authorities, String of, double minimumCoverage) {
		return authorities + " of " + this.members.size() + " authorities have " + of + "; at least "
				+ Math.round(minimumCoverage * 100) + "% are needed";
	}

	public static int authorities(List<AreaRate> rates) {
		return rates.stream().mapToInt((rate) -> rate.area().authorities().size()).sum();
	}

	public boolean isOnly(Subject area) {
		return Objects.equals(this.members.stream().map(Authority::code).toList(), List.of(area.area().split("\\+")));
	}

}
