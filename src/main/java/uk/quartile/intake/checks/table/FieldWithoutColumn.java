package uk.quartile.intake.checks.table;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Quoted;

/** Something in a line where the header names no column. */
final class FieldWithoutColumn implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		if (table.header() == null) {
			return;
		}
		for (Row row : table.rows()) {
			for (int i = 0; i < row.fields().size(); i++) {
				if (!row.field(i).isEmpty() && table.header().field(i).isEmpty()) {
					findings.error(this, row.line(), null, Quoted.text(row.field(i)) + " in a column without a name",
							"nothing beyond the columns of the header",
							"if a number has a comma, as in 1,078, leave the comma out or put quotation marks around it");
					break;
				}
			}
		}
	}

}
