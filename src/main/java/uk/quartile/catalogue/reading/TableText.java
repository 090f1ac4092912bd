package uk.quartile.catalogue.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From the bytes of a reference table to its text. What as a whole is no such table is
 * one fault, not one for every line.
 *
 * @param text without its byte-order mark
 * @param separator what stands between its columns: a comma, a semicolon or a tab
 */
record TableText(String text, char separator) {

	private static final char COMMA = ',';

	private static final List<Character> OTHERS = List.of(';', '\t');

	/**
	 * The text of a table.
	 * @param columns some of which the header names; none if it was found sound before
	 * @param faults where to add why there is none
	 */
	static Optional<TableText> of(byte[] bytes, Collection<String> columns, Faults faults) {
		NotText notText = NotText.of(bytes);
		if (notText != null) {
			faults.add(null, null, notText.misnamed(), NotText.EXPECTED, notText.remedy("put that file in its place"));
			return Optional.empty();
		}
		String text = Decoding.text(bytes);
		String header = header(text);
		if (header.indexOf(COMMA) < 0 && names(header, "[|]", columns) > 1) {
			faults.add(1, null, "columns separated by upright strokes", "commas between them",
					"save the table as CSV with commas, and put that file in its place");
			return Optional.empty();
		}
		return Optional.of(new TableText(text, separator(header)));
	}

	/** Whether the text ends with this line, without a line end: it may have been cut. */
	boolean breaksOffIn(int line) {
		return !this.text.endsWith("\n") && !this.text.endsWith("\r") && this.text.lines().count() == line;
	}

	/** Whether commas in a number can only be those of thousands. */
	boolean commasAreOfThousands() {
		return this.separator == COMMA;
	}

	private static String header(String text) {
		return text.lines().filter((line) -> !blank(line)).findFirst().orElse("");
	}

	private static boolean blank(String line) {
		return line.chars().allMatch((each) -> each == COMMA || OTHERS.contains((char) each) || each <= ' ');
	}

	/** The first of the others that stands in a header without commas. */
	private static char separator(String header) {
		return (header.indexOf(COMMA) >= 0) ? COMMA
				: OTHERS.stream().filter((each) -> header.indexOf(each) >= 0).findFirst().orElse(COMMA);
	}

	private static long names(String header, String separator, Collection<String> columns) {
		return Arrays.stream(header.replace("\"", "").split(separator))
			.map((name) -> CsvTable.trim(name).toLowerCase(Locale.ROOT))
			.filter(columns::contains)
			.count();
	}

}
