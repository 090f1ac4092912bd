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
import uk.quartile.domain.Quarter;

/**
 * Reads {@code reference/sign_offs.csv}, which need not be there and may be a header
 * alone.
 */
final class SignOffsFile {

	private static final CsvTable TABLE = new CsvTable("authority", "quarter", "submission", "name", "role", "date");

	/** Instead of the bytes of a submission: the newest that had come by the day. */
	private static final String NEWEST = "newest";

	private SignOffsFile() {
	}

	static List<SignOff> read(byte[] bytes, Faults faults, Areas areas, LocalDate today) {
		List<SignOff> signOffs = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		TABLE.read(bytes, faults, (row) -> {
			String authority = areas.area(row, "authority");
			Quarter quarter = row.quarter("quarter");
			String submission = submission(row);
			String name = row.required("name", "who signed");
			String role = row.required("role", "as what, as in Director of Children's Services");
			LocalDate signedOn = row.requiredDay("date", "the day of the signature");
			if (signedOn != null && signedOn.isAfter(today)) {
				row.fault("date", "'" + signedOn + "', a day yet to come",
						"the day on which it was signed, " + today + " at the latest");
			}
			if (quarter != null && signedOn != null && !signedOn.isAfter(quarter.lastDay())) {
				row.fault("date", "'" + signedOn + "', before the quarter is over", "a day after " + quarter.lastDay());
			}
			if (!keys.add(String.join(" ", authority, row.text("quarter"), submission, name, row.text("date")))) {
				row.fault("authority", "'" + authority + "' again, signed by " + name + " on " + row.text("date"),
						"each signature once", "take one of the two out");
			}
			if (quarter != null && signedOn != null) {
				signOffs.add(new SignOff(row.line(), authority, quarter, submission.equals(NEWEST) ? null : submission,
						name, role, signedOn));
			}
		});
		return signOffs;
	}

	private static String submission(CsvRow row) {
		String submission = row.text("submission").toLowerCase(Locale.ROOT);
		if (!submission.equals(NEWEST) && !submission.matches("[0-9a-f]{64}")) {
			row.fault("submission", submission.isEmpty() ? "nothing" : "'" + row.text("submission") + "'",
					"the SHA-256 of what was signed, 64 characters of 0 to 9 and a to f as manifest.json and "
							+ "./quartile explain have it, or newest for what had come by the end of that day");
		}
		return submission;
	}

}
