package uk.quartile.intake.checks.workbook;

import java.util.stream.Collectors;

import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Sheet;
import uk.quartile.intake.reading.Table;

/** Two sheets that a return stands on. */
final class SheetsSeveral implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		Sheet sheet = table.sheet();
		if (sheet != null && !sheet.others().isEmpty()) {
			findings.error(this, null, null,
					"the header of a return on the sheets " + Quoted.text(sheet.name()) + " and "
							+ sheet.others().stream().map(Quoted::text).collect(Collectors.joining(" and ")),
					"one sheet with the return", "take out those that are not to be read");
		}
	}

}
