package uk.quartile.intake.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Takes in the rows of one sheet, from the first down. */
final class SheetBuilder {

	/** Digits that spreadsheets keep: what lies beyond them comes of binary fractions. */
	private static final MathContext DIGITS = new MathContext(15);

	/** No spreadsheet's number has more digits before its point, or behind it. */
	private static final int LONGEST = 400;

	private final List<Row> rows = new ArrayList<>();

	private final List<Integer> hiddenRows = new ArrayList<>();

	private final List<Sheet.OddCell> odd = new ArrayList<>();

	private final List<String> merged = new ArrayList<>();

	private final CellLimit limit;

	private boolean filtered;

	private int header = -1;

	SheetBuilder(CellLimit limit) {
		this.limit = limit;
	}

	void add(Row row, boolean hidden) throws WorkbookParts.TooLargeException {
		if (row.blank()) {
			return;
		}
		this.limit.count(row.fields().size());
		if (this.header < 0 && Workbook.header(row)) {
			this.header = this.rows.size();
		}
		this.rows.add(row);
		if (hidden) {
			this.hiddenRows.add(row.line());
		}
	}

	void odd(int line, int index, Sheet.Oddity oddity, String text) {
		this.odd.add(new Sheet.OddCell(line, index, oddity, text));
	}

	/** Ranges of cells made into one, as in A5:A8. */
	void merged(List<String> ranges) {
		this.merged.addAll(ranges);
	}

	/** Whether it is a filter that hides rows. */
	void filtered(boolean is) {
		this.filtered |= is;
	}

	SheetRows build(String name, boolean hidden) {
		return new SheetRows(name, hidden, this.rows, this.hiddenRows, this.filtered, this.merged, this.odd,
				this.header);
	}

	/** A number to the digits that spreadsheets keep. */
	static BigDecimal rounded(BigDecimal number) {
		return number.round(DIGITS);
	}

	/** Whether spreadsheets have such numbers; others take forever to be written out. */
	static boolean ordinary(BigDecimal number) {
		return Math.abs((long) number.scale()) <= LONGEST;
	}

	/** A number as text, in full where spreadsheets have such. */
	static String plain(BigDecimal number) {
		BigDecimal stripped = (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		return ordinary(stripped) ? stripped.toPlainString() : stripped.toString();
	}

	static String percentage(BigDecimal number) {
		return plain(number.movePointRight(2)) + "%";
	}

}
