package uk.quartile.intake.reading;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The sheet of a workbook that a return stands on, and what is to be said of it beside
 * its rows.
 *
 * @param name of the sheet; blank if there is none
 * @param hidden whether nobody sees the sheet
 * @param hiddenRows numbers of the rows, from the header on, that hold something and that
 * nobody sees
 * @param filtered whether a filter hides them
 * @param merged ranges of cells made into one, as in A5:A8, that parts of the return lie
 * under
 * @param odd cells that hold something other than they show, or nothing to be read
 * @param others further sheets that a return stands on
 * @param versions of the dictionary that any sheet names, each once
 * @param unopened why no sheet can be read; null if one can
 */
public record Sheet(String name, boolean hidden, List<Integer> hiddenRows, boolean filtered, List<String> merged,
		List<OddCell> odd, List<String> others, List<String> versions, @Nullable Unopened unopened) {

	private static final int LETTERS = 26;

	static Sheet unopened(String found, String expected, String remedy) {
		return new Sheet("", false, List.of(), false, List.of(), List.of(), List.of(), List.of(),
				new Unopened(found, expected, remedy));
	}

	/** A column's letters, as in AB for 27. */
	static String letters(int index) {
		return ((index >= LETTERS) ? letters(index / LETTERS - 1) : "") + (char) ('A' + index % LETTERS);
	}

	/** The other way round. */
	static int index(String letters) {
		int index = 0;
		for (char letter : letters.toCharArray()) {
			index = index * LETTERS + letter - 'A' + 1;
		}
		return index - 1;
	}

	/** What is to be said of some of its rows. */
	Sheet of(Set<Integer> lines) {
		return new Sheet(this.name, this.hidden, this.hiddenRows.stream().filter(lines::contains).toList(),
				this.filtered, this.merged, this.odd.stream().filter((each) -> lines.contains(each.line())).toList(),
				this.others, this.versions, this.unopened);
	}

	/**
	 * Why no sheet can be read.
	 */
	public record Unopened(String found, String expected, String remedy) {
	}

	/** Why a cell can't be taken as it is. */
	public enum Oddity {

		/** An error of the spreadsheet, as in #REF!. */
		ERROR,

		/** A formula whose value nobody has worked out. */
		UNCALCULATED,

		/** A date, which spreadsheets make of much that isn't one. */
		DATE,

		/** A number that its format hides, or shows as another. */
		MASKED,

		/** A number beside which the cell keeps what it shows, and that is another. */
		SHOWN

	}

	/**
	 * A cell that can't be taken as it is.
	 *
	 * @param line number of its row, from 1
	 * @param index of its column, from 0
	 * @param oddity what it is
	 * @param text the error, the formula, the date (ISO 8601), the format or what is
	 * shown
	 */
	public record OddCell(int line, int index, Oddity oddity, String text) {
	}

}
