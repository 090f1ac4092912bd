package uk.quartile.intake.checks.workbook;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Sheet;
import uk.quartile.intake.reading.Table;

/** A file that can't be opened as a workbook, or isn't to be. */
final class WorkbookUnopened implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		Sheet sheet = table.sheet();
		if (sheet != null && sheet.unopened() != null) {
			findings.error(this, null, null, sheet.unopened().found(), sheet.unopened().expected(),
					sheet.unopened().remedy());
		}
	}

}
