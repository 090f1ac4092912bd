package uk.quartile.intake.checks.table;

import java.util.EnumSet;
import java.util.Set;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;

/** Two columns of the same name. */
final class ColumnRepeated implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		Row header = table.header();
		if (header == null) {
			return;
		}
		Set<Column> seen = EnumSet.noneOf(Column.class);
		for (String heading : header.fields()) {
			Column.read(heading)
				.filter((column) -> !seen.add(column))
				.ifPresent((column) -> findings.error(this, header.line(), column, "a second column of that name",
						"each column once", "take one of the two out"));
		}
	}

}
