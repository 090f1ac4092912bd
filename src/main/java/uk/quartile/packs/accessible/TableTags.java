package uk.quartile.packs.accessible;

import java.util.UUID;

import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.export.PdfConstants;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables of the rows that follow one another, across pages too: where a table
 * begins and ends is seen from its rows, so that no author has to say it in a band that
 * may or may not be printed.
 */
final class TableTags {

	private final Structure structure;

	private @Nullable PdfStructureElement table;

	private @Nullable PdfStructureElement row;

	private @Nullable PdfStructureElement cell;

	/** Whether the open cell's only content is the cell's own. */
	private boolean plainCell;

	/** Whether the open row is one element, rather than a first and a last. */
	private boolean wholeRow;

	private boolean hasBody;

	private @Nullable UUID header;

	private int headerPage;

	private boolean repeating;

	private int page;

	/**
	 * How many elements are open, and how many were when the row or the cell was opened.
	 */
	private int depth;

	private int rowDepth;

	private int cellDepth;

	TableTags(Structure structure) {
		this.structure = structure;
	}

	void newPage() {
		this.page++;
	}

	boolean isInRow() {
		return this.row != null;
	}

	boolean isInCell() {
		return this.cell != null;
	}

	PdfStructureElement cell() {
		if (this.cell == null) {
			throw new IllegalStateException("not in a cell");
		}
		return this.cell;
	}

	/**
	 * Returns the part that a text in the open cell is: the cell itself, where it is all
	 * there is.
	 */
	PdfStructureElement partInCell(String type) {
		return this.plainCell ? cell() : this.structure.add(cell(), type);
	}

	/**
	 * Says whether an element belongs to a header row that the open table repeats at the
	 * top of a page. Read again there, it would break the table's columns for a listener.
	 */
	boolean repeatsHeader(JRPrintElement element) {
		if (this.repeating) {
			this.repeating = !Mark.isRowEnd(element);
			return true;
		}
		if (this.row == null && this.table != null && startsRow(element) && this.page > this.headerPage
				&& element.getUUID().equals(this.header)) {
			this.headerPage = this.page;
			this.repeating = Mark.isRowStart(element);
			return true;
		}
		return false;
	}

	void start(JRPrintElement element) {
		this.depth++;
		if (this.row == null && startsRow(element)) {
			openRow(element);
		}
		if (this.row != null && this.cell == null && isCellOfRow(element)) {
			this.cell = this.structure.addCell(this.row, scope(element),
					Mark.span(element, PdfConstants.PROPERTY_TAG_COLSPAN),
					Mark.span(element, PdfConstants.PROPERTY_TAG_ROWSPAN));
			this.cellDepth = this.depth;
			this.plainCell = Mark.contents(element) == 1;
		}
	}

	void end(JRPrintElement element) {
		if (this.cell != null && this.depth == this.cellDepth) {
			this.cell = null;
		}
		boolean ends = this.wholeRow ? this.depth == this.rowDepth : Mark.isRowEnd(element);
		if (this.row != null && ends) {
			this.row = null;
		}
		this.depth--;
	}

	/**
	 * Ends the table: what comes now is no row of it.
	 */
	void close() {
		this.table = null;
		this.header = null;
	}

	/**
	 * Begins a table with its caption, and returns that.
	 */
	PdfStructureElement caption() {
		this.table = this.structure.add(this.structure.document(), "Table");
		this.hasBody = false;
		this.header = null;
		return this.structure.add(this.table, "Caption");
	}

	private static boolean startsRow(JRPrintElement element) {
		return Mark.isWholeRow(element) || Mark.isRowStart(element);
	}

	private void openRow(JRPrintElement element) {
		boolean isHeader = Mark.isColumnHeader(element);
		if (this.table == null || (isHeader && this.hasBody)) {
			this.table = this.structure.add(this.structure.document(), "Table");
			this.hasBody = false;
			this.header = null;
		}
		this.row = this.structure.add(this.table, "TR");
		this.wholeRow = Mark.isWholeRow(element);
		this.rowDepth = this.depth;
		this.hasBody |= !isHeader;
		if (isHeader && this.header == null) {
			this.header = element.getUUID();
			this.headerPage = this.page;
		}
	}

	/**
	 * Says whether an element is a cell: one marked so, or one that stands directly in
	 * the frame that is the row.
	 */
	private boolean isCellOfRow(JRPrintElement element) {
		return Mark.isCell(element) || (this.wholeRow ? this.depth == this.rowDepth + 1 : this.depth == this.rowDepth);
	}

	private static String scope(JRPrintElement element) {
		if (Mark.isRowHeader(element)) {
			return "Row";
		}
		return Mark.isColumnHeader(element) ? "Column" : "";
	}

}
