package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;

/**
 * Reads {@code reference/withdrawals.csv}, which need not be there and may be a header
 * alone.
 */
final class WithdrawalsFile {

	private static final CsvTable TABLE = new CsvTable("authority", "quarter", "sha256", "decided_on", "decided_by",
			"reason");

	private WithdrawalsFile() {
	}

	static List<Withdrawal> read(byte[] bytes, Faults faults, Areas areas, LocalDate today) {
		List<Withdrawal> withdrawals = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		TABLE.read(bytes, faults, (row) -> {
			String authority = areas.area(row, "authority");
			row.quarter("quarter");
			String sha256 = row.text("sha256");
			if (!sha256.isEmpty() && !sha256.matches("[0-9a-f]{64}")) {
				row.fault("sha256", "'" + sha256 + "'",
						"64 characters of 0 to 9 and a to f, as manifest.json has them, "
								+ "or nothing for every submission up to the day of the decision");
			}
			LocalDate decidedOn = row.day("decided_on");
			if (row.text("decided_on").isEmpty()) {
				row.fault("decided_on", "nothing", "the day of the decision, as in 2021-04-01");
			}
			if (decidedOn != null && decidedOn.isAfter(today)) {
				row.fault("decided_on", "'" + decidedOn + "', a day yet to come",
						"the day on which it was decided, " + today + " at the latest");
			}
			String decidedBy = row.required("decided_by", "who decided");
			String reason = row.required("reason", "why");
			if (!keys.add(authority + " " + row.text("quarter") + " " + sha256)) {
				row.fault("authority", "'" + authority + "' again for " + row.text("quarter"),
						"each submission, or each return as a whole, once");
			}
			if (decidedOn != null) {
				withdrawals.add(new Withdrawal(row.line(), authority, row.text("quarter"),
						sha256.isEmpty() ? null : sha256, decidedOn, decidedBy, reason));
			}
		});
		return withdrawals;
	}

}
