package uk.quartile.intake.checks.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.TableCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Dialect;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;

/** Lines whose fields are separated otherwise than the header's. */
final class SeparatorsMixed implements TableCheck {

	private static final long FEWEST = Arrays.stream(Column.values()).filter(Column::required).count() - 1;

	@Override
	public void check(Table table, Findings findings) {
		if (table.columns().size() < 2) {
			return;
		}
		List<Row> other = table.rows().stream().filter((row) -> otherThan(table.dialect(), row).isPresent()).toList();
		if (!other.isEmpty()) {
			Dialect found = otherThan(table.dialect(), other.get(0)).orElseThrow();
			findings.error(this, other.get(0).line(), null,
					found.words() + " between the fields" + Findings.furtherLines(other.size() - 1),
					table.dialect().words() + ", as in the header",
					"separate the header and the lines by the same: save the file anew as CSV UTF-8");
		}
	}

	/** What separates a row that is one field only. */
	private static Optional<Dialect> otherThan(Dialect dialect, Row row) {
		String first = row.field(0);
		boolean alone = first.length() > FEWEST
				&& row.fields().subList(1, row.fields().size()).stream().allMatch(String::isEmpty);
		return !alone ? Optional.empty()
				: Arrays.stream(Dialect.values())
					.filter((each) -> each != dialect
							&& first.chars().filter((character) -> character == each.separator()).count() >= FEWEST)
					.findFirst();
	}

}
