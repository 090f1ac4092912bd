package uk.quartile.intake.checks.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Quoted;

/** A column that every return has. */
final class ColumnMissing implements TableCheck {

	@Override
	public void check(Table table, Findings findings) {
		Row header = table.header();
		if (header == null) {
			return;
		}
		Map<Column, Integer> columns = table.columns();
		Map<Column, String> misspelt = Headings.misspelt(table);
		if (columns.isEmpty() && misspelt.size() < 2) {
			boolean joined = joined(header);
			findings.error(this, header.line(), null,
					Quoted.text(String.join(",", header.fields())) + " as the " + (joined ? "header" : "first line"),
					"a header that names the columns " + Column.list() + (joined ? ", with commas between them" : ""),
					joined ? "save the file anew as CSV UTF-8, each field by itself" : "put the header back");
			return;
		}
		for (Column column : Column.values()) {
			if (column.required() && !columns.containsKey(column)) {
				findings.error(this, header.line(), column, "no such column", "the columns " + Column.list(),
						misspelt.containsKey(column)
								? "rename the column " + Quoted.text(misspelt.get(column)) + " if that is meant"
								: "add the column, or mend its name");
			}
		}
	}

	/**
	 * Whether the columns are there as one field: in quotation marks as a whole, or
	 * separated by something else.
	 */
	private static boolean joined(Row header) {
		return Arrays.stream(header.field(0).toLowerCase(Locale.ROOT).split("[^a-z]+"))
			.filter((word) -> Column.read(word).isPresent())
			.count() > 2;
	}

}
