package uk.quartile.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Absence;
import uk.quartile.domain.AreaType;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;

/**
 * What the authorities of a region returned of a measure for a quarter, each authority at
 * most once: a joint return stands for its members.
 *
 * @param region code
 * @param quarter of the returns
 * @param members of the region on the quarter's last day, in the order of their codes
 * @param rates returned, which don't overlap
 */
record RegionRates(String region, Quarter quarter, List<Authority> members, List<AreaRate> rates) {

	static RegionRates of(String region, Quarter quarter, List<Authority> members, Series series) {
		List<String> codes = members.stream().map(Authority::code).toList();
		Set<String> left = new HashSet<>(codes);
		List<AreaRate> rates = new ArrayList<>();
		for (AreaRate rate : Series.jointFirst(series.returned(quarter))) {
			if (left.containsAll(rate.area().authorities())) {
				left.removeAll(rate.area().authorities());
				rates.add(rate);
			}
		}
		return new RegionRates(region, quarter, members, rates);
	}

	SortedMap<String, AreaRate> byArea() {
		SortedMap<String, AreaRate> byArea = new TreeMap<>();
		this.rates.forEach((rate) -> byArea.put(rate.area().code(), rate));
		return byArea;
	}

	List<AreaRate> withFigure() {
		return this.rates.stream().filter(AreaRate::hasFigure).toList();
	}

	/**
	 * A row for each authority or joint area; for what isn't returned only where it is
	 * due.
	 */
	List<Subject> areas(boolean due) {
		List<Subject> areas = new ArrayList<>();
		Set<String> returned = new HashSet<>();
		for (AreaRate rate : this.rates) {
			returned.addAll(rate.area().authorities());
			boolean joint = rate.area().joint();
			int members = rate.area().authorities().size();
			areas.add(Subject.of(joint ? AreaType.JOINT : AreaType.AUTHORITY, rate, this.quarter,
					joint ? new Subject.Coverage(members, rate.hasFigure() ? members : 0) : null));
		}
		if (due) {
			this.members.stream()
				.map(Authority::code)
				.filter((code) -> !returned.contains(code))
				.forEach((code) -> areas.add(Subject.without(AreaType.AUTHORITY, code, this.quarter,
						Absence.NOT_SUPPLIED, "not supplied", null)));
		}
		return areas;
	}

	/**
	 * The region's own figure: pooled where enough authorities have one, or else as
	 * published, or else none: not supplied only where nobody supplied anything.
	 * @param published the region's published rate, if there is one
	 * @param minimumCoverage share of the members, 0 to 1
	 */
	Subject region(Measure measure, @Nullable AreaRate published, double minimumCoverage) {
		Subject.Coverage coverage = new Subject.Coverage(this.members.size(), authorities(withFigure()));
		if (covers(coverage.withFigure(), minimumCoverage)) {
			return Pool.of(measure, withFigure(), AreaType.REGION, this.region, this.quarter, coverage);
		}
		if (published != null && published.hasFigure()) {
			return Subject.of(AreaType.REGION, published, this.quarter, coverage).withPublishedDenominator();
		}
		boolean supplied = this.rates.stream().anyMatch((rate) -> rate.absence() != Absence.NOT_SUPPLIED);
		return Subject.without(AreaType.REGION, this.region, this.quarter,
				supplied ? Absence.UNAVAILABLE : Absence.NOT_SUPPLIED,
				tooFew(coverage.withFigure(), "a figure", minimumCoverage), coverage);
	}

	boolean covers(int authorities, double minimumCoverage) {
		return authorities > 0 && authorities >= minimumCoverage * this.members.size() - 1e-9;
	}

	String tooFew(int authorities, String of, double minimumCoverage) {
		return authorities + " of " + this.members.size() + " authorities have " + of + "; at least "
				+ Math.round(minimumCoverage * 100) + "% are needed";
	}

	static int authorities(List<AreaRate> rates) {
		return rates.stream().mapToInt((rate) -> rate.area().authorities().size()).sum();
	}

	boolean isOnly(Subject area) {
		return Objects.equals(this.members.stream().map(Authority::code).toList(), List.of(area.area().split("\\+")));
	}

}
