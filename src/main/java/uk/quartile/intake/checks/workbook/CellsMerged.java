package uk.quartile.intake.checks.workbook;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Sheet;
import uk.quartile.intake.reading.Table;

/** Cells of the return that were made into one. */
final class CellsMerged implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		Sheet sheet = table.sheet();
		if (sheet != null && !sheet.merged().isEmpty()) {
			findings.error(this, null, null,
					"merged cells on sheet " + sheet.name() + ": " + String.join(", ", sheet.merged()),
					"a cell for each figure, code and heading",
					"in Excel choose Home, Merge and Center, Unmerge Cells (in LibreOffice Format, Merge and Unmerge Cells), "
							+ "and fill in the cells that are blank then");
		}
	}

}
