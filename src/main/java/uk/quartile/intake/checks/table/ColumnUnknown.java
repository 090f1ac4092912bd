package uk.quartile.intake.checks.table;

import java.util.Map;

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
		Map<Column, String> misspelt = Headings.misspelt(table);
		for (String heading : table.header().fields()) {
			if (!heading.isEmpty() && !Column.isForTheEye(heading) && Column.read(heading).isEmpty()
					&& misspelt.entrySet()
						.stream()
						.noneMatch((each) -> each.getKey().required() && each.getValue().equals(heading))) {
				findings.error(this, table.header().line(), null, "a column " + Quoted.text(heading),
						"only " + Column.list(),
						misspelt.entrySet()
							.stream()
							.filter((each) -> each.getValue().equals(heading))
							.findFirst()
							.map((each) -> "name it '" + each.getKey().written() + "' if that is meant")
							.orElse("mend its name, or take the column out"));
			}
		}
	}

}
