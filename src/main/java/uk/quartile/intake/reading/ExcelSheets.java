package uk.quartile.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of a workbook of Excel (ECMA-376), or of what saves such. */
final class ExcelSheets {

	private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

	/** Day 0 of a workbook whose dates begin in 1900, and of one in which in 1904. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

	private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);

	/** Days after which none is meant, so that the number isn't even a date. */
	private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

	private ExcelSheets() {
	}

	static List<SheetRows> read(byte[] bytes, WorkbookParts parts, CellLimit limit) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
			List<SheetRows> sheets = new ArrayList<>();
			for (org.dhatim.fastexcel.reader.Sheet each : workbook.getSheets().toList()) {
				SheetBuilder sheet = new SheetBuilder(limit);
				read(each, workbook.isDate1904(), sheet);
				sheet.merged(parts.merged(each.getId()));
				sheet.filtered(parts.filtered(each.getId()));
				sheets.add(sheet.build(each.getName(), each.getVisibility() != SheetVisibility.VISIBLE));
			}
			return sheets;
		}
	}

	private static void read(org.dhatim.fastexcel.reader.Sheet from, boolean since1904, SheetBuilder sheet)
			throws IOException {
		try (Stream<org.dhatim.fastexcel.reader.Row> stream = from.openStream()) {
			Iterator<org.dhatim.fastexcel.reader.Row> all = stream.iterator();
			while (all.hasNext()) {
				org.dhatim.fastexcel.reader.Row cells = all.next();
				List<String> fields = new ArrayList<>();
				for (int i = 0; i < cells.getCellCount(); i++) {
					Cell cell = cells.getCell(i);
					fields.add((cell != null) ? text(cell, cells.getRowNum(), since1904, sheet) : "");
				}
				sheet.add(new Row(cells.getRowNum(), fields), cells.isHidden());
			}
		}
	}

	private static String text(Cell cell, int line, boolean since1904, SheetBuilder sheet) {
		if (cell.getValue() instanceof BigDecimal number) {
			return number(cell, SheetBuilder.rounded(number), line, since1904, sheet);
		}
		String text = (cell.getValue() != null) ? Dialect.trim(cell.getValue().toString()) : "";
		if (cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && text.startsWith("#"))) {
			sheet.odd(line, cell.getColumnIndex(), Sheet.Oddity.ERROR, text);
		}
		else if (cell.getType() == CellType.FORMULA && cell.getValue() == null) {
			text = "=" + cell.getFormula();
			sheet.odd(line, cell.getColumnIndex(), Sheet.Oddity.UNCALCULATED, text);
		}
		return text;
	}

	private static String number(Cell cell, BigDecimal number, int line, boolean since1904, SheetBuilder sheet) {
		String format = cell.getDataFormatString();
		switch (CellFormat.of(cell.getDataFormatId(), format, number)) {
			case PERCENTAGE -> {
				return SheetBuilder.percentage(number);
			}
			case MASKED -> sheet.odd(line, cell.getColumnIndex(), Sheet.Oddity.MASKED, (format != null) ? format : "");
			case DATE -> {
				return date(cell, number, line, since1904, sheet);
			}
			case PLAIN -> {
				return SheetBuilder.plain(number);
			}
		}
		return SheetBuilder.plain(number);
	}

	private static String date(Cell cell, BigDecimal number, int line, boolean since1904, SheetBuilder sheet) {
		if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
			sheet.odd(line, cell.getColumnIndex(), Sheet.Oddity.MASKED, String.valueOf(cell.getDataFormatString()));
			return SheetBuilder.plain(number);
		}
		String date = (since1904 ? FIRST_DAY_1904 : FIRST_DAY).plusDays(number.longValue()).toString();
		sheet.odd(line, cell.getColumnIndex(), Sheet.Oddity.DATE, date);
		return date;
	}

}
