package uk.quartile.template;

import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Worksheet;

import uk.quartile.catalogue.dictionary.DictionaryVersion;
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

	private static final String[] CHANGES = { "version", "code", "from", "what changed", "of its",
			"comparable with before" };

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
		if (template.version() != null) {
			sheet.value(row, 0, DictionaryVersion.ON_SHEETS);
			sheet.value(row++, 1, template.version());
		}
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
		changes(sheet, row + 2, template);
		return first;
	}

	/** What each version of the dictionary, up to the template's, defines otherwise. */
	private static void changes(Worksheet sheet, int from, Template template) {
		List<DictionaryVersion> versions = template.dictionary()
			.versions()
			.stream()
			.filter((each) -> each.from().compareTo(template.quarter()) <= 0 && !each.changes().isEmpty())
			.toList();
		if (versions.isEmpty()) {
			return;
		}
		int row = from;
		sheet.value(row, 0, "What changed in the dictionary");
		sheet.style(row++, 0).bold().set();
		for (int i = 0; i < CHANGES.length; i++) {
			sheet.value(row, i, CHANGES[i]);
			sheet.style(row, i).bold().set();
		}
		for (DictionaryVersion version : versions) {
			for (DictionaryVersion.Change change : version.changes()) {
				row++;
				sheet.value(row, 0, version.name());
				sheet.value(row, 1, change.measure());
				sheet.value(row, 2, version.from().toString());
				sheet.value(row, 3, change.what());
				sheet.value(row, 4,
						change.changed()
							.stream()
							.map(DictionaryVersion.Part::written)
							.collect(Collectors.joining(", ")));
				sheet.value(row, 5, change.breaks() ? "no: a break in the series" : "yes");
				sheet.style(row, 3).wrapText(true).verticalAlignment("top").set();
			}
		}
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
