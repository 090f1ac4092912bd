package uk.quartile.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The kinds of workbook that a return may come as. */
public enum WorkbookFormat {

	/** ECMA-376. */
	EXCEL(".xlsx", "Excel", "an Excel workbook", "a workbook as Excel saves it",
			"choose Save As, Excel Workbook (.xlsx), and send that file instead",
			"in Excel choose File, Info, Protect Workbook, Encrypt with Password, and take it out"),

	/** ISO/IEC 26300. */
	OPEN_DOCUMENT(".ods", "LibreOffice", "an OpenDocument spreadsheet", "a spreadsheet as LibreOffice saves it",
			"choose Save As, ODF Spreadsheet (.ods), and send that file instead",
			"in LibreOffice choose File, Save As, and take the tick from Save with password");

	/** Where the first part of an OpenDocument file names what it is. */
	private static final int MIMETYPE = 30;

	private final String ending;

	private final String program;

	private final String words;

	private final String expected;

	private final String save;

	private final String openUp;

	WorkbookFormat(String ending, String program, String words, String expected, String save, String openUp) {
		this.ending = ending;
		this.program = program;
		this.words = words;
		this.expected = expected + ", with one sheet that holds the return";
		this.save = save;
		this.openUp = openUp;
	}

	/** How the names of its files end. */
	public String ending() {
		return this.ending;
	}

	/** All such endings. */
	public static Stream<String> endings() {
		return Arrays.stream(values()).map(WorkbookFormat::ending);
	}

	/** What a file is meant as by its name; null if as no workbook. */
	public static @Nullable WorkbookFormat named(String file) {
		return Arrays.stream(values()).filter((each) -> file.endsWith(each.ending)).findFirst().orElse(null);
	}

	/** Which of them a zip file that is a workbook is, by its beginning. */
	public static WorkbookFormat of(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, 2 * MIMETYPE), StandardCharsets.ISO_8859_1);
		return start.startsWith("mimetypeapplication/vnd.oasis", MIMETYPE) ? OPEN_DOCUMENT : EXCEL;
	}

	/** The program that makes them. */
	String program() {
		return this.program;
	}

	String words() {
		return this.words;
	}

	String expected() {
		return this.expected;
	}

	/** How to save as one. */
	String save() {
		return this.save;
	}

	/** How to take out a password. */
	String openUp() {
		return this.openUp;
	}

}
