package uk.quartile.intake.checks.table;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Quoted;

/** A column that no return has. */
final class ColumnUnknown implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		if (table.header() == null || table.columns().isEmpty()) {
			return;
		}
		for (String heading : table.header().fields()) {
			if (!heading.isEmpty() && Column.read(heading).isEmpty()) {
				findings.error(this, table.header().line(), null, "a column " + Quoted.text(heading),
						"only " + Column.list(), "mend its name, or take the column out");
			}
		}
	}

}
