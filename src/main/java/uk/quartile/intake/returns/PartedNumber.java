package uk.quartile.intake.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.intake.reading.Column;
import uk.quartile.intake.reading.Dialect;
import uk.quartile.intake.reading.Row;
import uk.quartile.intake.reading.Table;

/**
 * A number of thousands that a comma without quotation marks around it has parted into
 * two fields, or two numbers side by side that look like that.
 *
 * @param column of the first field
 * @param beside column of the second
 * @param first field, as in 1
 * @param second field, as in 230
 * @param shifted whether the second can't be right by itself: the row has more fields
 * than the header, or the field begins with a zero
 */
public record PartedNumber(Column column, Column beside, String first, String second, boolean shifted) {

	/** As one number, as in 1,230. */
	public String whole() {
		return this.first + "," + this.second;
	}

	/** What finds them in a table; only commas part numbers. */
	static Finder in(Table table) {
		Map<Column, Integer> columns = table.columns();
		List<Pair> pairs = new ArrayList<>();
		if (table.header() != null && table.dialect() == Dialect.COMMAS) {
			for (Column column : List.of(Column.NUMERATOR, Column.DENOMINATOR)) {
				Integer at = columns.get(column);
				columns.forEach((beside, index) -> {
					if (at != null && index == at + 1) {
						pairs.add(new Pair(column, beside, at));
					}
				});
			}
		}
		int width = (table.header() != null) ? table.header().fields().size() : 0;
		return (row) -> {
			List<PartedNumber> found = List.of();
			for (Pair pair : pairs) {
				PartedNumber parted = pair.in(row, width);
				if (parted != null) {
					found = new ArrayList<>(found);
					found.add(parted);
				}
			}
			return found;
		};
	}

	/** Finds the parted numbers of a row. */
	@FunctionalInterface
	interface Finder {

		List<PartedNumber> of(Row row);

	}

	/** A column with the one that follows it. */
	private record Pair(Column column, Column beside, int at) {

		@Nullable PartedNumber in(Row row, int width) {
			String first = row.field(this.at);
			String second = row.field(this.at + 1);
			return (first(first) && second(second)) ? new PartedNumber(this.column, this.beside, first, second,
					row.fields().size() > width || second.charAt(0) == '0') : null;
		}

		/** Digits before a comma of thousands. */
		private static boolean first(String field) {
			return !field.isEmpty() && field.length() <= 3 && field.charAt(0) != '0' && digits(field, field.length());
		}

		/** Three digits after it, and decimals if any. */
		private static boolean second(String field) {
			return field.length() >= 3 && digits(field, 3)
					&& (field.length() == 3 || field.charAt(3) == '.' && field.length() > 4);
		}

		private static boolean digits(String field, int end) {
			for (int i = 0; i < end; i++) {
				if (field.charAt(i) < '0' || field.charAt(i) > '9') {
					return false;
				}
			}
			return true;
		}

	}

}
