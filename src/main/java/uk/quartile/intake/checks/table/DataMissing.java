package uk.quartile.intake.checks.table;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Table;

/** A return without lines. */
final class DataMissing implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		boolean headed = table.header() == null || !table.columns().isEmpty();
		boolean opened = table.brokenOff() == null && (table.sheet() == null || table.sheet().unopened() == null);
		if (headed && table.rows().isEmpty() && opened) {
			findings.error(this, null, null,
					(table.header() != null) ? "a header and nothing below it" : "an empty file",
					"a header and a line for each measure",
					"send the figures; where there are none, write 'not supplied' as the numerator");
		}
	}

}
