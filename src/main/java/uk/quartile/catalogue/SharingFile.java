package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.Edition;
import uk.quartile.domain.measure.Measure;

/** Reads {@code reference/sharing.csv}, if there is one. */
final class SharingFile {

	private static final String ALL = "*";

	private static final CsvTable TABLE = new CsvTable("authority", "measure", "edition", "show", "from");

	private SharingFile() {
	}

	static List<SharingRow> read(byte[] bytes, Faults faults, Areas areas, List<Measure> measures) {
		List<SharingRow> rows = new ArrayList<>();
		Map<String, String> before = new HashMap<>();
		List<String> codes = measures.stream().map(Measure::code).toList();
		TABLE.read(bytes, faults, (row) -> {
			String authority = areas.authority(row, "authority");
			String measure = measure(row, codes);
			Edition edition = row.word("edition", Edition.class);
			if (edition == Edition.RESTRICTED) {
				row.fault("edition", "'restricted', in which this version shows everything by name",
						"public, whose figures alone are decided by this file", "take the line out");
			}
			SharingRow.Show show = row.word("show", SharingRow.Show.class);
			LocalDate from = row.requiredDay("from", "the first day on which it holds");
			if (edition == null || show == null || from == null) {
				return;
			}
			String key = authority + " " + measure + " " + edition + " " + from;
			String other = before.putIfAbsent(key, show.written());
			if (other != null) {
				row.fault("show",
						other.equals(show.written()) ? "the same again as in a line before"
								: "'" + show.written() + "', after '" + other + "' for the same from the same day",
						"each authority, measure, edition and day once", "keep the line that is meant");
			}
			rows.add(new SharingRow(authority, measure, edition, show, from));
		});
		return rows;
	}

	private static @Nullable String measure(CsvRow row, List<String> codes) {
		String measure = row.required("measure", "a measure's code, or * for all");
		if (measure.equals(ALL)) {
			return null;
		}
		if (!measure.isEmpty() && !codes.isEmpty() && !codes.contains(measure)) {
			row.fault("measure", "'" + measure + "'", "a measure of measures.yml, or * for all",
					Suggestions.nearest(measure, codes).map((meant) -> "write " + meant).orElse(CsvRow.REMEDY));
		}
		return measure;
	}

}
