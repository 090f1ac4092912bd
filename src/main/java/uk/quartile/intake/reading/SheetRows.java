package uk.quartile.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import uk.quartile.catalogue.dictionary.DictionaryVersion;

/**
 * The rows of one sheet, as text: numbers as they are, whatever decimals are shown.
 *
 * @param name of the sheet
 * @param hidden whether nobody sees it
 * @param rows those that aren't blank
 * @param hiddenRows numbers of those that nobody sees
 * @param filtered whether a filter hides them
 * @param merged ranges of cells made into one, as in A5:A8
 * @param odd cells that can't be taken as they are
 * @param header which of the rows names the columns of a return; -1 if none does
 */
record SheetRows(String name, boolean hidden, List<Row> rows, List<Integer> hiddenRows, boolean filtered,
		List<String> merged, List<Sheet.OddCell> odd, int header) {

	private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+):([A-Z]+)(\\d+)");

	/** The versions of the dictionary that rows above a return, or beside it, name. */
	Stream<String> versions() {
		return this.rows.stream()
			.limit((this.header >= 0) ? this.header : this.rows.size())
			.filter((row) -> row.field(0).equalsIgnoreCase(DictionaryVersion.ON_SHEETS) && !row.field(1).isEmpty())
			.map((row) -> row.field(1));
	}

	/** The return that stands on this sheet. */
	Table table(List<String> others, List<String> versions) {
		int top = Math.max(this.header, 0);
		Row names = this.rows.isEmpty() ? null : this.rows.get(top);
		Map<Column, Integer> columns = (names != null) ? names.columns() : Map.of();
		int from = (names != null) ? names.line() : 0;
		int to = this.rows.isEmpty() ? 0 : this.rows.get(this.rows.size() - 1).line();
		Sheet sheet = new Sheet(this.name, this.hidden,
				this.hiddenRows.stream().filter((line) -> line >= from).toList(), this.filtered,
				merged(columns, from, to),
				this.odd.stream().filter((each) -> each.line() > from && columns.containsValue(each.index())).toList(),
				others, versions, null);
		return new Table(Dialect.CELLS, names, null,
				this.rows.isEmpty() ? List.of() : this.rows.subList(top + 1, this.rows.size()), null, "", true, sheet);
	}

	/** Those that lie over more than one row, or column, of the return. */
	private List<String> merged(Map<Column, Integer> columns, int from, int to) {
		return this.merged.stream().filter((range) -> {
			Matcher parts = RANGE.matcher(range);
			if (!parts.matches()) {
				return false;
			}
			int first = Sheet.index(parts.group(1));
			int last = Sheet.index(parts.group(3));
			int top = Integer.parseInt(parts.group(2));
			int bottom = Integer.parseInt(parts.group(4));
			long over = columns.values().stream().filter((index) -> index >= first && index <= last).count();
			return top <= to && bottom >= from && (over > 1 || (over == 1 && bottom > top));
		}).toList();
	}

}
