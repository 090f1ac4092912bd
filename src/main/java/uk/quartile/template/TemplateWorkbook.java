package uk.quartile.template;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;

/**
 * A template as a workbook: the return to fill in, and a sheet of guidance. Formulas use
 * no less-than sign, which the library leaves bare in the file of the sheet.
 */
public final class TemplateWorkbook {

	static final String RETURN = "Return";

	private static final List<String[]> MARKERS = List.of(
			new String[] { "c", "confidential: withheld lest a child be recognised" },
			new String[] { "z", "not applicable: there was nothing to count" },
			new String[] { "x", "unavailable: nobody knows the number" },
			new String[] { "low", "rounds to zero, but is not zero" },
			new String[] { "k", "the same, as it was written before" },
			new String[] { "u", "unreliable: not fit to be shown" },
			new String[] { "not supplied", "due, and not given this time" });

	private static final String STATUSES = "\"final,provisional,estimated\"";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

	/** Row of the header, from 0: a title and what to do stand above it. */
	private static final int HEADER = 3;

	private static final String TO_FILL_IN = "FFF7D6";

	private static final String GIVEN = "F3F2F1";

	/** Points of a line of text. */
	private static final int LINE = 15;

	private static final int LONGEST_NAME = 12;

	private TemplateWorkbook() {
	}

	/** Writes the workbook. */
	public static void write(Template template, OutputStream stream) throws IOException {
		try (Workbook workbook = new Workbook(stream, "Quartile", null)) {
			workbook.properties().setTitle("Return of " + template.name() + ", " + template.quarter());
			Worksheet sheet = workbook.newWorksheet(RETURN);
			int guide = Guidance.write(workbook.newWorksheet("Guidance"), template, MARKERS);
			head(sheet, template);
			for (int i = 0; i < template.lines().size(); i++) {
				line(sheet, HEADER + 1 + i, template, template.lines().get(i), guide);
			}
			for (TemplateColumn column : TemplateColumn.ofSheet()) {
				sheet.width(column.ordinal(), column.width());
			}
			sheet.freezePane(TemplateColumn.DEFINITION.ordinal(), HEADER + 1);
			sheet.pageOrientation("landscape");
			sheet.fitToWidth((short) 1);
			sheet.fitToHeight((short) 0);
			sheet.repeatRows(HEADER);
		}
	}

	private static void head(Worksheet sheet, Template template) {
		sheet.value(0, 0, "Return of " + template.name() + " for Quarter " + template.quarter().number() + " of "
				+ template.quarter().financialYear() + ", due by " + DAY.format(template.due()));
		sheet.style(0, 0).bold().fontSize(14).set();
		sheet.value(1, 0,
				"Fill in the yellow cells and send the workbook as " + template.footprint().code()
						+ ".xlsx. Write a number or a marker (see Guidance); leave no numerator blank."
						+ ((template.version() != null)
								? " Count by version " + template.version() + " of the dictionary." : ""));
		for (TemplateColumn column : TemplateColumn.ofSheet()) {
			sheet.value(HEADER, column.ordinal(), column.heading());
			sheet.style(HEADER, column.ordinal()).bold().wrapText(true).verticalAlignment("top").set();
		}
		sheet.rowHeight(HEADER, 3 * LINE);
	}

	private static void line(Worksheet sheet, int row, Template template, Owed line, int guide) {
		for (TemplateColumn column : TemplateColumn.ofSheet()) {
			boolean blank = column == TemplateColumn.DENOMINATOR && !line.measure().ofReturned();
			sheet.style(row, column.ordinal())
				.wrapText(true)
				.verticalAlignment("top")
				.fillColor((column.toFillIn() && !blank) ? TO_FILL_IN : GIVEN)
				.borderStyle("thin")
				.borderColor("B1B4B6")
				.set();
			value(sheet, row, column, column.text(template, line));
		}
		sheet.rowHeight(row, Math.max(2, lines(template, line)) * LINE);
		sheet.formula(row, TemplateColumn.ASKED.ordinal(), noteAskedFor(row + 1, template));
		validate(sheet, row, line.measure(), guide);
	}

	/** As many as the longest text takes in its column, with some to spare. */
	private static int lines(Template template, Owed line) {
		return TemplateColumn.ofSheet()
			.stream()
			.mapToInt((column) -> 1 + column.text(template, line).length() / (column.width() - 4))
			.max()
			.orElse(1);
	}

	private static void value(Worksheet sheet, int row, TemplateColumn column, String text) {
		if (NUMBER.matcher(text).matches()) {
			sheet.value(row, column.ordinal(), new BigDecimal(text));
		}
		else if (!text.isEmpty()) {
			sheet.value(row, column.ordinal(), text);
		}
	}

	/**
	 * As the check of unexplained changes asks, beside the same quarter of the year
	 * before.
	 */
	private static String noteAskedFor(int row, Template template) {
		String now = TemplateColumn.NUMERATOR.letter() + row;
		String before = TemplateColumn.YEAR_NUMERATOR.letter() + row;
		return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s),LEN(%3$s)=0),IF(ABS(%1$s-%2$s)*100>%4$s*%2$s,".formatted(now,
				before, TemplateColumn.NOTE.letter() + row,
				BigDecimal.valueOf(template.jump()).stripTrailingZeros().toPlainString())
				+ "\"Please say in the note why it changed so much.\",\"\"),\"\")";
	}

	private static void validate(Worksheet sheet, int row, Measure measure, int guide) {
		String numerator = TemplateColumn.NUMERATOR.letter() + (row + 1);
		String denominator = TemplateColumn.DENOMINATOR.letter() + (row + 1);
		boolean whole = measure.counts() == Counts.WHOLE;
		String number = whole ? "a whole number" : "a number";
		String part = measure.partsOfWhole()
				? ",OR(ISTEXT(%2$s),ISBLANK(%2$s),NOT(%1$s>%2$s))".formatted(numerator, denominator) : "";
		custom(sheet, row, TemplateColumn.NUMERATOR, counted(numerator, whole, part, guide),
				"Write " + number + ", 0 or more, or a marker: c, z, x, low, k, u, not supplied."
						+ (measure.partsOfWhole() ? " It is a part of the denominator, and no more than that." : ""));
		custom(sheet, row, TemplateColumn.DENOMINATOR,
				measure.ofReturned() ? counted(denominator, whole && measure.partsOfWhole(), "", guide)
						: "LEN(" + denominator + ")=0",
				measure.ofReturned() ? "Write a number, 0 or more, or a marker: c, z, x, low, k, u, not supplied."
						: "Leave it blank: it is taken from the population estimates.");
		sheet.range(row, TemplateColumn.STATUS.ordinal(), row, TemplateColumn.STATUS.ordinal())
			.validateWithListByFormula(STATUSES)
			.errorTitle("Status")
			.error("Write final, provisional or estimated, or leave it blank for final.");
	}

	private static String counted(String cell, boolean whole, String more, int guide) {
		String markers = "Guidance!$A$%d:$A$%d".formatted(guide, guide + MARKERS.size() - 1);
		return "IF(ISNUMBER(%1$s),AND(NOT(0>%1$s)%3$s%4$s),ISNUMBER(MATCH(%1$s,%2$s,0)))".formatted(cell, markers,
				whole ? ",INT(%1$s)=%1$s".formatted(cell) : "", more);
	}

	private static void custom(Worksheet sheet, int row, TemplateColumn column, String formula, String error) {
		sheet.range(row, column.ordinal(), row, column.ordinal())
			.validateWithFormula(formula)
			.allowBlank(true)
			.errorTitle(column.heading().substring(0, Math.min(LONGEST_NAME, column.heading().length())))
			.error(error);
	}

}
