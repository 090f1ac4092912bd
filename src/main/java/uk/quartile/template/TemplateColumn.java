package uk.quartile.template;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A column of a template. A heading in brackets is for the eye: what stands under it is
 * not read.
 */
enum TemplateColumn {

	AUTHORITY("authority", 13, (template, line) -> template.footprint().code()),

	QUARTER("quarter", 13, (template, line) -> template.quarter().toString()),

	MEASURE("measure", 30, (template, line) -> line.measure().code()),

	TITLE("(title)", 34, (template, line) -> line.measure().title()),

	DEFINITION("(definition)", 46, (template, line) -> line.measure().definition()),

	COUNT("(numerator: count)", 34, (template, line) -> line.numerator()),

	WHOLE("(denominator: of)", 34, (template, line) -> line.denominator()),

	YEAR_NUMERATOR("(a year before: numerator)", 13, (template, line) -> line.yearBefore().numerator()),

	YEAR_DENOMINATOR("(a year before: denominator)", 13, (template, line) -> line.yearBefore().denominator()),

	LAST_NUMERATOR("(last quarter: numerator)", 13, (template, line) -> line.lastQuarter().numerator()),

	LAST_DENOMINATOR("(last quarter: denominator)", 13, (template, line) -> line.lastQuarter().denominator()),

	NUMERATOR("numerator", 13, (template, line) -> ""),

	DENOMINATOR("denominator", 13, (template, line) -> ""),

	STATUS("status", 12, (template, line) -> ""),

	NOTE("note", 46, (template, line) -> ""),

	/** Of workbooks alone: it is worked out from what is filled in. */
	ASKED("(note asked for)", 34, (template, line) -> ""),

	/** Of texts alone: a workbook has it on its sheet of guidance. */
	DICTIONARY("dictionary", 13, (template, line) -> Objects.requireNonNullElse(template.version(), ""));

	private final String heading;

	private final int width;

	private final BiFunction<Template, Owed, String> text;

	TemplateColumn(String heading, int width, BiFunction<Template, Owed, String> text) {
		this.heading = heading;
		this.width = width;
		this.text = text;
	}

	/** Those of a text: the dictionary's version only where one is kept. */
	static List<TemplateColumn> ofText(Template template) {
		return Arrays.stream(values())
			.filter((each) -> each != ASKED && (each != DICTIONARY || template.version() != null))
			.toList();
	}

	/** Those of a sheet. */
	static List<TemplateColumn> ofSheet() {
		return Arrays.stream(values()).filter((each) -> each != DICTIONARY).toList();
	}

	String heading() {
		return this.heading;
	}

	/** In characters. */
	int width() {
		return this.width;
	}

	/** Whether it is to be filled in. */
	boolean toFillIn() {
		return this == NUMERATOR || this == DENOMINATOR || this == STATUS || this == NOTE;
	}

	String text(Template template, Owed line) {
		return this.text.apply(template, line);
	}

	/** The letter of its column on the sheet. */
	String letter() {
		return String.valueOf((char) ('A' + ordinal()));
	}

}
