package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Grade;
import uk.quartile.domain.Inspection;

/** Reads {@code reference/inspections.csv}, if there is one. */
final class InspectionsFile {

	private static final CsvTable TABLE = new CsvTable("authority", "inspected", "grade", "source");

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
			if (inspected == null || grade == null) {
				return;
			}
			if (!keys.add(authority + " " + inspected)) {
				row.fault("inspected", "'" + inspected + "' again for " + authority, "each authority and day once");
			}
			inspections.add(new Inspection(authority, inspected, grade, source));
		});
		return inspections;
	}

}
