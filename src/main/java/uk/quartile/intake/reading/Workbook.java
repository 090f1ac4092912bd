package uk.quartile.intake.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import com.fasterxml.aalto.UncheckedStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.NotText;

/** A return that came as a workbook. */
final class Workbook {

	/** A workbook is packed: its sheets are so many times as large at most. */
	private static final int UNPACKED = 32;

	private final byte[] bytes;

	private final WorkbookFormat format;

	private Workbook(byte[] bytes, WorkbookFormat format) {
		this.bytes = bytes;
		this.format = format;
	}

	/**
	 * The rows and columns of the sheet that has the header of a return, wherever the
	 * header stands; of the first sheet if none has.
	 * @param format what the file is meant as
	 * @param largest bytes of a file that is read at all
	 */
	static Table read(byte[] bytes, WorkbookFormat format, long largest) {
		return new Workbook(bytes, format).read(largest);
	}

	private Table read(long largest) {
		try {
			WorkbookParts parts = WorkbookParts.of(this.bytes, largest * UNPACKED);
			Sheet unopened = notMeant(parts);
			return (unopened != null) ? none(unopened) : table(parts, new CellLimit(largest));
		}
		catch (WorkbookParts.TooLargeException ex) {
			return none(Sheet.unopened("a workbook that unpacks to " + ex.getMessage(), "one that holds a return alone",
					"copy the sheet with the return into a new workbook, and send that"));
		}
		catch (IOException | ExcelReaderException | UncheckedStreamException | IllegalArgumentException
				| IllegalStateException | NullPointerException | IndexOutOfBoundsException | ArithmeticException
				| NoSuchElementException ex) {
			return none(unreadable());
		}
	}

	private @Nullable Sheet notMeant(WorkbookParts parts) {
		WorkbookFormat found = parts.format();
		if (found == null) {
			return parts.openDocument() ? unopened("an OpenDocument file that is no spreadsheet", this.format.save())
					: unopened("a zip file that is no workbook", "unpack it, and send the workbook that is in it");
		}
		if (found != this.format) {
			return unopened(found.words() + " saved with the name " + this.format.ending(),
					"rename it to end in " + found.ending());
		}
		if (parts.encrypted()) {
			return password();
		}
		return parts.macros() ? Sheet.unopened("a workbook with macros", "one without", WorkbookFormat.EXCEL.save())
				: null;
	}

	/** What a file is that can't be opened as a workbook. */
	private Sheet unreadable() {
		NotText found = NotText.of(this.bytes);
		if (found == null) {
			return unopened("text saved with the name " + this.format.ending(),
					"rename it to end in .csv if it is a table with commas between its fields, or "
							+ this.format.save());
		}
		if (this.bytes.length > 0 && this.bytes[0] != 'P') {
			return contains("EncryptedPackage") ? password()
					: unopened(
							(this.bytes[0] == (byte) 0xD0) ? "a workbook of Excel 97 to 2003"
									: found.found() + " saved with the name " + this.format.ending(),
							this.format.save());
		}
		return unopened("a workbook that is damaged, or that was copied half",
				"open it in " + this.format.program() + ", " + this.format.save());
	}

	private Sheet password() {
		return Sheet.unopened("a workbook that a password protects", "one that opens without a password",
				this.format.openUp());
	}

	private Sheet unopened(String found, String remedy) {
		return Sheet.unopened(found, this.format.expected(), remedy);
	}

	private boolean contains(String name) {
		return new String(this.bytes, StandardCharsets.ISO_8859_1)
			.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
	}

	private static Table none(Sheet unopened) {
		return new Table(Dialect.CELLS, null, null, List.of(), null, "", true, unopened);
	}

	private Table table(WorkbookParts parts, CellLimit limit) throws IOException {
		List<SheetRows> sheets = (this.format == WorkbookFormat.EXCEL) ? ExcelSheets.read(this.bytes, parts, limit)
				: OpenDocumentSheets.read(this.bytes, limit);
		if (sheets.isEmpty()) {
			throw new IllegalStateException("a workbook without sheets");
		}
		List<SheetRows> returns = returns(sheets, false);
		if (returns.isEmpty()) {
			returns = returns(sheets, true);
		}
		SheetRows first = returns.isEmpty() ? sheets.get(0) : returns.get(0);
		List<String> others = returns.stream().skip(1).map(SheetRows::name).toList();
		return first.table(others, sheets.stream().flatMap(SheetRows::versions).distinct().toList());
	}

	private static List<SheetRows> returns(List<SheetRows> sheets, boolean hidden) {
		return sheets.stream().filter((each) -> each.hidden() == hidden && each.header() >= 0).toList();
	}

	/** Whether a row names all columns that a return must have. */
	static boolean header(Row row) {
		return Stream.of(Column.values()).filter(Column::required).allMatch(row.columns()::containsKey);
	}

}
