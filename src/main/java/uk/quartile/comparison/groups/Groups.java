package uk.quartile.comparison.groups;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.area.RatesByQuarter;
import uk.quartile.comparison.area.RegionRates;
import uk.quartile.comparison.area.Subject;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.area.SubGroup;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Measure;

/**
 * Sub-groups and the good and outstanding authorities, of one measure: dated lists, whose
 * members' figures are pooled, from returns or else from published counts.
 */
public final class Groups {

	private final Measure measure;

	private final RatesByQuarter series;

	private final Catalogue catalogue;

	private final Footprints footprints;

	private final Grades grades;

	public Groups(Measure measure, RatesByQuarter series, Catalogue catalogue, Footprints footprints, Grades grades) {
		this.measure = measure;
		this.series = series;
		this.catalogue = catalogue;
		this.footprints = footprints;
		this.grades = grades;
	}

	/** The sub-groups that have a member among some authorities. */
	public List<Group> subGroups(List<Authority> among, Quarter quarter) {
		return this.catalogue.settings()
			.subGroups()
			.entrySet()
			.stream()
			.map((each) -> group(new SubGroup(each.getKey()), each.getValue(), quarter))
			.filter((group) -> group.rates().members().stream().anyMatch(among::contains))
			.toList();
	}

	private Group group(SubGroup subGroup, List<String> listed, Quarter quarter) {
		List<Authority> members = on(listed, quarter);
		String area = members.isEmpty() ? Footprint.of(listed).code()
				: Footprint.of(members.stream().map(Authority::code).toList()).code();
		RegionRates rates = RegionRates.orPublished(area, quarter, members, this.series);
		return new Group(rates.pooled(this.measure, subGroup, minimumCoverage()), rates);
	}

	/**
	 * The good and outstanding authorities by the grades on record on the quarter's last
	 * day; of the first of some quarters for which they have a value, else of the first.
	 * @return null where no grade at all is on record
	 */
	public @Nullable Group graded(List<Quarter> newestFirst) {
		if (this.grades.none()) {
			return null;
		}
		List<Group> found = newestFirst.stream().map(this::graded).toList();
		return found.stream().filter((group) -> group.subject().value() != null).findFirst().orElse(found.get(0));
	}

	private Group graded(Quarter quarter) {
		Grades.OnRecord onRecord = this.grades.on(quarter.lastDay());
		RegionRates rates = RegionRates.orPublished(Comparators.ENGLAND, quarter, onRecord.good(), this.series);
		if (onRecord.graded() < minimumCoverage() * onRecord.authorities() - 1e-9) {
			return new Group(Subject.without(AreaType.GRADED, Comparators.ENGLAND, quarter, Absence.UNAVAILABLE,
					NoFigure.Why.FEW_GRADES,
					"grades are on record for " + onRecord.graded() + " of " + onRecord.authorities()
							+ " authorities; at least " + Math.round(minimumCoverage() * 100) + "% are needed",
					null), rates);
		}
		return new Group(rates.pooled(this.measure, AreaType.GRADED, minimumCoverage()), rates);
	}

	/** What became, or had been, of a group's members at an earlier quarter. */
	public RegionRates then(Group group, Quarter earlier) {
		List<String> codes = group.rates().members().stream().map(Authority::code).toList();
		return RegionRates.orPublished(group.subject().area(), earlier, on(codes, earlier), this.series);
	}

	private List<Authority> on(List<String> listed, Quarter quarter) {
		return this.footprints.list(listed, quarter.lastDay())
			.stream()
			.flatMap((code) -> this.catalogue.authority(code).stream())
			.toList();
	}

	private double minimumCoverage() {
		return this.catalogue.settings().minimumCoverage();
	}

	/**
	 * A group with its figure.
	 *
	 * @param subject value, coverage, or why there is none
	 * @param rates of the members
	 */
	public record Group(Subject subject, RegionRates rates) {

		/** Whether all of an area is among the members. */
		public boolean has(Subject area) {
			List<String> codes = this.rates.members().stream().map(Authority::code).toList();
			return codes.containsAll(Footprint.parse(area.area()).authorities());
		}

	}

}
