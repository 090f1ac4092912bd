package uk.quartile.intake.checks.table;

import java.util.Map;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Quoted;

/** A column that every return has. */
final class ColumnMissing implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		Map<Column, Integer> columns = table.columns();
		if (table.header() != null && columns.isEmpty()) {
			findings.error(this, table.header().line(), null,
					Quoted.text(String.join(",", table.header().fields())) + " as the first line",
					"a header that names the columns " + Column.list(), "put the header back");
			return;
		}
		if (table.header() == null) {
			return;
		}
		for (Column column : Column.values()) {
			if (column.required() && !columns.containsKey(column)) {
				findings.error(this, table.header().line(), column, "no such column", "the columns " + Column.list(),
						"add the column, or mend its name");
			}
		}
	}

}
