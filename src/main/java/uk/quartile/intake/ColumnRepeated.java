package uk.quartile.intake;

import java.util.EnumSet;
import java.util.Set;

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
						"one", "take one of the two out"));
		}
	}

}
