package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.area.Grade;
import uk.quartile.domain.area.InspectedService;
import uk.quartile.domain.area.Inspection;

/** Reads {@code reference/inspections.csv}, if there is one. */
final class InspectionsFile {

	private static final CsvTable TABLE = new CsvTable(List.of("authority", "inspected", "grade", "source"),
			List.of("judgement", "service"));

	private InspectionsFile() {
	}

	static List<Inspection> read(byte[] bytes, Faults faults, Areas areas) {
		List<Inspection> inspections = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		TABLE.read(bytes, faults, (row) -> {
			String authority = areas.authority(row, "authority");
			LocalDate inspected = row.requiredDay("inspected", "the inspection's last day");
			Grade grade = row.word("grade", Grade.class);
			String source = row.required("source", "where the grade was published");
			InspectedService service = row.text("service").isEmpty() ? InspectedService.CHILDRENS_SERVICES
					: row.word("service", InspectedService.class);
			if (service == null || inspected == null || grade == null) {
				return;
			}
			String judgement = judgement(row, service);
			if (!keys.add(authority + " " + inspected + " " + service + " " + judgement.toLowerCase(Locale.ROOT))) {
				row.fault("inspected", "'" + inspected + "' again for " + authority,
						judgement.equals(Inspection.OVERALL) ? "each authority and day once"
								: "each judgement of a day once");
			}
			inspections.add(new Inspection(authority, inspected, grade, source, judgement, service));
		});
		return inspections;
	}

	private static String judgement(CsvRow row, InspectedService service) {
		return (service == InspectedService.CHILDRENS_SERVICES && row.text("judgement").isEmpty()) ? Inspection.OVERALL
				: row.required("judgement", (service == InspectedService.CHILDRENS_HOME)
						? "the home's name, as in Home 1" : "what was judged, as in Governance and leadership");
	}

}
