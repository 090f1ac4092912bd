package uk.quartile.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.area.Grade;
import uk.quartile.domain.area.InspectedService;
import uk.quartile.domain.area.Inspection;

/**
 * A grade as the grid of inspections shows it.
 *
 * @param service that was inspected
 * @param judgement what was judged; of a home, its name
 * @param grade it was given
 * @param date last day of the inspection
 * @param newest whether no later inspection has judged the same
 * @param source where it was published
 */
public record InspectionGrade(InspectedService service, String judgement, Grade grade, LocalDate date, boolean newest,
		String source) {

	/**
	 * An authority's grades by a day, by service and judgement in the order of the file,
	 * of each the newest first.
	 */
	public static List<InspectionGrade> of(Catalogue catalogue, String authority, LocalDate by) {
		List<Inspection> all = catalogue.inspections()
			.stream()
			.filter((each) -> each.authority().equals(authority) && !each.inspected().isAfter(by))
			.toList();
		List<String> judged = all.stream().map(InspectionGrade::judged).distinct().toList();
		List<Inspection> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparing(Inspection::service)
			.thenComparingInt((Inspection each) -> judged.indexOf(judged(each)))
			.thenComparing(Inspection::inspected, Comparator.reverseOrder()));
		List<InspectionGrade> grades = new ArrayList<>();
		String before = "";
		for (Inspection each : sorted) {
			grades.add(new InspectionGrade(each.service(), each.judgement(), each.grade(), each.inspected(),
					!judged(each).equals(before), each.source()));
			before = judged(each);
		}
		return List.copyOf(grades);
	}

	private static String judged(Inspection inspection) {
		return inspection.service() + " " + inspection.judgement().toLowerCase(Locale.ROOT);
	}

}
