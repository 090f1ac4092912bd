package uk.quartile.intake.checks.table;

import java.util.List;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;

/** A file that breaks off in its last line, as one that was copied half does. */
final class LastLineCut implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		List<Row> rows = table.rows();
		if (table.header() == null || rows.isEmpty() || table.lastLineEnds() || table.brokenOff() != null) {
			return;
		}
		Row last = rows.get(rows.size() - 1);
		int named = named(table.header());
		if (last.fields().size() < named) {
			findings.error(this, last.line(), null,
					"that the file breaks off in its last line, after " + last.fields().size() + " of " + named
							+ " fields",
					"a line end after the last line, or all fields in it",
					"it may have been copied half: send the whole file again, or end its last line");
		}
	}

	/** Up to the last heading that isn't blank. */
	private static int named(Row header) {
		int named = header.fields().size();
		while (named > 0 && header.field(named - 1).isEmpty()) {
			named--;
		}
		return named;
	}

}
