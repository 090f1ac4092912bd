package uk.quartile.template;

import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Worksheet;

import uk.quartile.domain.measure.Measure;

/** The sheet that says how a return is filled in, and what each measure is. */
final class Guidance {

	private static final List<String> HOW = List.of("How to fill in the return",
			"Each row of the sheet Return is one measure. Write the numerator; and the denominator where the row says what it is.",
			"Where there is no number, write one of the markers below in its place. 0 means that you counted and there were none.",
			"Never write a percentage: give the count and what it is a part of.",
			"status is final if it is left blank; write provisional or estimated where that is so.",
			"note: say why a figure changed much, or how it is counted otherwise than defined. Officers read it, and it may be quoted.",
			"Columns with a heading in brackets are to help you: what is in them is not read.");

	private static final String[] HEADINGS = { "number", "code", "title", "definition", "numerator counts",
			"denominator counts", "shown as", "returned in", "source" };

	private static final int[] WIDTHS = { 14, 34, 34, 50, 40, 40, 16, 16, 50 };

	private Guidance() {
	}

	/**
	 * Writes the sheet.
	 * @param markers each with its meaning
	 * @return row of the first marker, from 1
	 */
	static int write(Worksheet sheet, Template template, List<String[]> markers) {
		int row = 0;
		for (String line : HOW) {
			sheet.value(row++, 0, line);
		}
		sheet.style(0, 0).bold().fontSize(14).set();
		sheet.value(row++, 0, "Dictionary version " + template.dictionary());
		sheet.value(++row, 0, "Markers");
		sheet.style(row++, 0).bold().set();
		int first = row + 1;
		for (String[] marker : markers) {
			sheet.value(row, 0, marker[0]);
			sheet.value(row++, 1, marker[1]);
		}
		sheet.value(++row, 0, "Measures");
		sheet.style(row++, 0).bold().set();
		for (int i = 0; i < HEADINGS.length; i++) {
			sheet.value(row, i, HEADINGS[i]);
			sheet.style(row, i).bold().set();
			sheet.width(i, WIDTHS[i]);
		}
		for (Owed line : template.lines()) {
			measure(sheet, ++row, line);
		}
		return first;
	}

	private static void measure(Worksheet sheet, int row, Owed line) {
		Measure measure = line.measure();
		String due = measure.due().stream().sorted().map((each) -> "Q" + each).collect(Collectors.joining(", "));
		List<String> texts = List.of(String.valueOf(measure.label().number()), measure.code(), measure.title(),
				measure.definition(), line.numerator(), line.denominator(), measure.unit().written(), due,
				measure.source());
		for (int i = 0; i < texts.size(); i++) {
			if (!texts.get(i).isEmpty()) {
				sheet.value(row, i, texts.get(i));
			}
			sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
		}
	}

}
