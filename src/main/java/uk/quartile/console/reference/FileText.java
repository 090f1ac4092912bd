package uk.quartile.console.reference;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Decoding;

/**
 * A part of a file, as a table or else as lines of text.
 *
 * @param columns of a table; none of a text
 * @param rows of a table, each with the line where it starts in front
 * @param text of what is no table; blank of a table
 * @param first number of the first row or line that is shown, from 1
 * @param last number of the last
 * @param total rows or lines in all
 */
record FileText(List<String> columns, List<List<String>> rows, String text, int first, int last, int total) {

	/** More at a time would make a page that nobody reads. */
	static final int MOST = 200;

	/**
	 * A part of a file.
	 * @param from the first row or line to show, from 1
	 */
	static FileText of(String path, byte[] bytes, int from) {
		List<String> columns = new ArrayList<>();
		List<List<String>> rows = new ArrayList<>();
		int first = Math.max(1, from);
		if (path.endsWith(".csv")) {
			int[] total = { 0 };
			CsvTable.rows(bytes, (row) -> {
				total[0]++;
				if (columns.isEmpty()) {
					columns.addAll(row.values().keySet());
				}
				if (total[0] >= first && total[0] < first + MOST) {
					List<String> cells = new ArrayList<>(List.of(String.valueOf(row.line())));
					cells.addAll(row.values().values());
					rows.add(cells);
				}
			});
			if (!columns.isEmpty()) {
				return new FileText(columns, rows, "", first, first + rows.size() - 1, total[0]);
			}
		}
		List<String> lines = Decoding.text(bytes).lines().toList();
		List<String> shown = lines.stream().skip(first - 1L).limit(MOST).toList();
		return new FileText(List.of(), List.of(), String.join("\n", shown), first, first + shown.size() - 1,
				lines.size());
	}

	/** Where the part before this one begins; 0 where there is none. */
	public int before() {
		return (this.first > 1) ? Math.max(1, this.first - MOST) : 0;
	}

	/** Where the next part begins; 0 where there is none. */
	public int next() {
		return (this.last < this.total) ? this.last + 1 : 0;
	}

}
