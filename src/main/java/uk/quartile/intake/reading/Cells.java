package uk.quartile.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;

/**
 * Where the columns of a return stand on the sheet of a workbook.
 *
 * @param sheet its name
 * @param letters of each column that is there
 */
public record Cells(String sheet, Map<Column, String> letters) {

	static Cells of(String sheet, Map<Column, Integer> columns) {
		Map<Column, String> letters = new TreeMap<>();
		columns.forEach((column, index) -> letters.put(column, Sheet.letters(index)));
		return new Cells(sheet, letters);
	}

	static String cell(String sheet, String letters, int line) {
		return "sheet " + sheet + ", cell " + letters + line;
	}

	/** What is said of a return, with the cell it is said of. */
	public Finding locate(Finding finding) {
		Integer line = finding.line();
		String column = finding.column();
		String letters = (column != null) ? Column.read(column).map(this.letters::get).orElse(null) : null;
		return (line == null || (column != null && letters == null)) ? finding : finding.inColumn(
				(letters == null) ? "sheet " + this.sheet : column + " (" + cell(this.sheet, letters, line) + ")");
	}

	/** The letters of each column, in their order; blank for one that isn't there. */
	public List<String> inOrder() {
		return Stream.of(Column.values()).map((column) -> this.letters.getOrDefault(column, "")).toList();
	}

	/** The same as it was kept; null if the return came as text. */
	public static @Nullable Cells kept(@Nullable String sheet, List<String> inOrder) {
		if (sheet == null) {
			return null;
		}
		Map<Column, String> letters = new TreeMap<>();
		for (Column column : Column.values()) {
			// Of a workbook that came before there was this column there is no more.
			if (column.ordinal() < inOrder.size() && !inOrder.get(column.ordinal()).isEmpty()) {
				letters.put(column, inOrder.get(column.ordinal()));
			}
		}
		return new Cells(sheet, letters);
	}

}
