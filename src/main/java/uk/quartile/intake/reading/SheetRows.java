package uk.quartile.intake.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

import uk.quartile.catalogue.dictionary.DictionaryVersion;

/**
 * The rows of one sheet, as text: numbers as they are, whatever decimals are shown.
 *
 * @param id of the sheet in its workbook
 * @param name of the sheet
 * @param hidden whether nobody sees it
 * @param rows those that aren't blank
 * @param hiddenRows numbers of those that nobody sees
 * @param odd cells that can't be taken as they are
 * @param header which of the rows names the columns of a return; -1 if none does
 */
record SheetRows(String id, String name, boolean hidden, List<Row> rows, List<Integer> hiddenRows,
		List<Sheet.OddCell> odd, int header) {

	/** Digits that spreadsheets keep: what lies beyond them comes of binary fractions. */
	private static final MathContext DIGITS = new MathContext(15);

	/** Day 0 of a workbook whose dates begin in 1900, and of one in which in 1904. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

	private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);

	/** Days after which none is meant, so that the number isn't even a date. */
	private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

	private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+):([A-Z]+)(\\d+)");

	static SheetRows read(org.dhatim.fastexcel.reader.Sheet sheet, boolean hidden, boolean since1904)
			throws IOException {
		List<Row> rows = new ArrayList<>();
		List<Integer> hiddenRows = new ArrayList<>();
		List<Sheet.OddCell> odd = new ArrayList<>();
		int header = -1;
		try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
			Iterator<org.dhatim.fastexcel.reader.Row> all = stream.iterator();
			while (all.hasNext()) {
				org.dhatim.fastexcel.reader.Row cells = all.next();
				Row row = row(cells, since1904, odd);
				if (!row.blank()) {
					if (header < 0 && Workbook.header(row)) {
						header = rows.size();
					}
					rows.add(row);
					if (cells.isHidden()) {
						hiddenRows.add(row.line());
					}
				}
			}
		}
		return new SheetRows(sheet.getId(), sheet.getName(), hidden, rows, hiddenRows, odd, header);
	}

	/** The versions of the dictionary that rows above a return, or beside it, name. */
	Stream<String> versions() {
		return this.rows.stream()
			.limit((this.header >= 0) ? this.header : this.rows.size())
			.filter((row) -> row.field(0).equalsIgnoreCase(DictionaryVersion.ON_SHEETS) && !row.field(1).isEmpty())
			.map((row) -> row.field(1));
	}

	/** The return that stands on this sheet. */
	Table table(WorkbookParts parts, List<String> others, List<String> versions) {
		int top = Math.max(this.header, 0);
		Row names = this.rows.isEmpty() ? null : this.rows.get(top);
		Map<Column, Integer> columns = (names != null) ? names.columns() : Map.of();
		int from = (names != null) ? names.line() : 0;
		int to = this.rows.isEmpty() ? 0 : this.rows.get(this.rows.size() - 1).line();
		Sheet sheet = new Sheet(this.name, this.hidden,
				this.hiddenRows.stream().filter((line) -> line >= from).toList(), parts.filtered(this.id),
				merged(parts.merged(this.id), columns, from, to),
				this.odd.stream().filter((each) -> each.line() > from && columns.containsValue(each.index())).toList(),
				others, versions, null);
		return new Table(Dialect.CELLS, names, null,
				this.rows.isEmpty() ? List.of() : this.rows.subList(top + 1, this.rows.size()), null, "", true, sheet);
	}

	/** Those that lie over more than one row, or column, of the return. */
	private static List<String> merged(List<String> ranges, Map<Column, Integer> columns, int from, int to) {
		return ranges.stream().filter((range) -> {
			Matcher parts = RANGE.matcher(range);
			if (!parts.matches()) {
				return false;
			}
			int first = Sheet.index(parts.group(1));
			int last = Sheet.index(parts.group(3));
			int top = Integer.parseInt(parts.group(2));
			int bottom = Integer.parseInt(parts.group(4));
			long over = columns.values().stream().filter((index) -> index >= first && index <= last).count();
			return top <= to && bottom >= from && (over > 1 || (over == 1 && bottom > top));
		}).toList();
	}

	private static Row row(org.dhatim.fastexcel.reader.Row cells, boolean since1904, List<Sheet.OddCell> odd) {
		List<String> fields = new ArrayList<>();
		for (int i = 0; i < cells.getCellCount(); i++) {
			Cell cell = cells.getCell(i);
			fields.add((cell != null) ? text(cell, cells.getRowNum(), since1904, odd) : "");
		}
		return new Row(cells.getRowNum(), fields);
	}

	private static String text(Cell cell, int line, boolean since1904, List<Sheet.OddCell> odd) {
		if (cell.getValue() instanceof BigDecimal number) {
			return number(cell, number.round(DIGITS), line, since1904, odd);
		}
		String text = (cell.getValue() != null) ? Dialect.trim(cell.getValue().toString()) : "";
		if (cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && text.startsWith("#"))) {
			odd.add(new Sheet.OddCell(line, cell.getColumnIndex(), Sheet.Oddity.ERROR, text));
		}
		else if (cell.getType() == CellType.FORMULA && cell.getValue() == null) {
			text = "=" + cell.getFormula();
			odd.add(new Sheet.OddCell(line, cell.getColumnIndex(), Sheet.Oddity.UNCALCULATED, text));
		}
		return text;
	}

	private static String number(Cell cell, BigDecimal number, int line, boolean since1904, List<Sheet.OddCell> odd) {
		String plain = (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
		String format = cell.getDataFormatString();
		switch (CellFormat.of(cell.getDataFormatId(), format, number)) {
			case PERCENTAGE -> {
				return number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
			}
			case MASKED -> odd.add(new Sheet.OddCell(line, cell.getColumnIndex(), Sheet.Oddity.MASKED,
					(format != null) ? format : ""));
			case DATE -> {
				String date = date(number, since1904);
				odd.add(new Sheet.OddCell(line, cell.getColumnIndex(), Sheet.Oddity.DATE, date));
				return date;
			}
			case PLAIN -> {
				return plain;
			}
		}
		return plain;
	}

	private static String date(BigDecimal number, boolean since1904) {
		return (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) ? number.toPlainString()
				: (since1904 ? FIRST_DAY_1904 : FIRST_DAY).plusDays(number.longValue()).toString();
	}

}
