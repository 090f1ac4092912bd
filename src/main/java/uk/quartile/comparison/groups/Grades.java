package uk.quartile.comparison.groups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.area.Grade;
import uk.quartile.domain.area.Inspection;

/**
 * The grades on record on a day: of each authority its newest. A recoded authority keeps
 * its grade; what came of a split or merger has none until it is inspected itself. Safe
 * for several threads.
 */
public final class Grades {

	private final List<Authority> authorities;

	private final List<Inspection> inspections;

	private final Footprints footprints;

	private final Map<LocalDate, OnRecord> days = new ConcurrentHashMap<>();

	public Grades(Catalogue catalogue, Footprints footprints) {
		this.authorities = catalogue.authorities();
		this.inspections = catalogue.inspections()
			.stream()
			.filter(Inspection::overall)
			.sorted(Comparator.comparing(Inspection::inspected).thenComparing(Inspection::authority))
			.toList();
		this.footprints = footprints;
	}

	boolean none() {
		return this.inspections.isEmpty();
	}

	public OnRecord on(LocalDate day) {
		return this.days.computeIfAbsent(day, this::find);
	}

	private OnRecord find(LocalDate day) {
		Map<String, Grade> newest = new TreeMap<>();
		for (Inspection inspection : this.inspections) {
			if (!inspection.inspected().isAfter(day)) {
				code(inspection, day).ifPresent((code) -> newest.put(code, inspection.grade()));
			}
		}
		List<Authority> all = this.authorities.stream().filter((each) -> each.validOn(day)).toList();
		List<Authority> good = all.stream().filter((each) -> {
			Grade grade = newest.get(each.code());
			return grade != null && grade.goodOrBetter();
		}).toList();
		return new OnRecord(all.size(), newest.size(), good);
	}

	/** The code under which the inspected authority goes on the day, if it still does. */
	private Optional<String> code(Inspection inspection, LocalDate day) {
		if (this.authorities.stream()
			.anyMatch((each) -> each.code().equals(inspection.authority()) && each.validOn(day))) {
			return Optional.of(inspection.authority());
		}
		return this.footprints.on(Footprint.parse(inspection.authority()), day)
			.filter((ground) -> !ground.joint())
			.map(Footprint::code);
	}

	/**
	 * What is on record on a day.
	 *
	 * @param authorities how many there are
	 * @param graded how many of them have a grade
	 * @param good those whose newest grade is good or outstanding
	 */
	public record OnRecord(int authorities, int graded, List<Authority> good) {
	}

}
