package uk.quartile.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.NotText;

/** A return that came as a workbook of Excel (ECMA-376), or of what saves such. */
public final class Workbook {

	/** How the name of a workbook ends. */
	public static final String ENDING = ".xlsx";

	/** A workbook is packed: its sheets are so many times as large at most. */
	private static final int UNPACKED = 32;

	private static final String EXPECTED = "a workbook as Excel saves it, with one sheet that holds the return";

	private static final String SAVE = "choose Save As, Excel Workbook (.xlsx), and send that file instead";

	private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

	private Workbook() {
	}

	/** Whether a file is meant as a workbook. */
	public static boolean named(String file) {
		return file.endsWith(ENDING);
	}

	/**
	 * The rows and columns of the sheet that has the header of a return, wherever the
	 * header stands; of the first sheet if none has.
	 * @param largest bytes of a file that is read at all
	 */
	static Table read(byte[] bytes, long largest) {
		try {
			WorkbookParts parts = WorkbookParts.of(bytes, largest * UNPACKED);
			Sheet unopened = notMeant(parts);
			return (unopened != null) ? none(unopened) : sheet(bytes, parts);
		}
		catch (WorkbookParts.TooLargeException ex) {
			return none(Sheet.unopened("a workbook that unpacks to " + ex.getMessage(), "one that holds a return alone",
					"copy the sheet with the return into a new workbook, and send that"));
		}
		catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException
				| NullPointerException | IndexOutOfBoundsException ex) {
			return none(unreadable(bytes));
		}
	}

	private static @Nullable Sheet notMeant(WorkbookParts parts) {
		if (parts.openDocument()) {
			return Sheet.unopened("an OpenDocument spreadsheet", EXPECTED, SAVE);
		}
		if (!parts.workbook()) {
			return Sheet.unopened("a zip file that is no workbook", EXPECTED,
					"unpack it, and send the workbook that is in it");
		}
		return parts.macros() ? Sheet.unopened("a workbook with macros", "one without", SAVE) : null;
	}

	/** What a file is that can't be opened as a workbook. */
	private static Sheet unreadable(byte[] bytes) {
		NotText found = NotText.of(bytes);
		if (found == null) {
			return Sheet.unopened("text saved with the name .xlsx", EXPECTED,
					"rename it to end in .csv if it is a table with commas between its fields, or " + SAVE);
		}
		if (bytes.length > 0 && bytes[0] != 'P') {
			return contains(bytes, "EncryptedPackage")
					? Sheet.unopened("a workbook that a password protects", "one that opens without a password",
							"in Excel choose File, Info, Protect Workbook, Encrypt with Password, and take it out")
					: (found.kind() == NotText.Kind.WORKBOOK)
							? Sheet.unopened("a workbook of Excel 97 to 2003", EXPECTED, SAVE)
							: Sheet.unopened(found.found() + " saved with the name .xlsx", EXPECTED, SAVE);
		}
		return Sheet.unopened("a workbook that is damaged, or that was copied half", EXPECTED,
				"open it in Excel, " + SAVE);
	}

	private static boolean contains(byte[] bytes, String name) {
		return new String(bytes, StandardCharsets.ISO_8859_1)
			.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
	}

	private static Table none(Sheet unopened) {
		return new Table(Dialect.CELLS, null, null, List.of(), null, "", true, unopened);
	}

	private static Table sheet(byte[] bytes, WorkbookParts parts) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
			List<SheetRows> sheets = new ArrayList<>();
			for (org.dhatim.fastexcel.reader.Sheet each : workbook.getSheets().toList()) {
				sheets
					.add(SheetRows.read(each, each.getVisibility() != SheetVisibility.VISIBLE, workbook.isDate1904()));
			}
			if (sheets.isEmpty()) {
				throw new IllegalStateException("a workbook without sheets");
			}
			List<SheetRows> returns = returns(sheets, false);
			if (returns.isEmpty()) {
				returns = returns(sheets, true);
			}
			SheetRows first = returns.isEmpty() ? sheets.get(0) : returns.get(0);
			List<String> others = returns.stream().skip(1).map(SheetRows::name).toList();
			return first.table(parts, others, sheets.stream().flatMap(SheetRows::versions).distinct().toList());
		}
	}

	private static List<SheetRows> returns(List<SheetRows> sheets, boolean hidden) {
		return sheets.stream().filter((each) -> each.hidden() == hidden && each.header() >= 0).toList();
	}

	/** Whether a row names all columns that a return must have. */
	static boolean header(Row row) {
		return Stream.of(Column.values()).filter(Column::required).allMatch(row.columns()::containsKey);
	}

}
