package uk.quartile.packs.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.base.JRBasePrintElement;
import net.sf.jasperreports.engine.base.JRBasePrintFrame;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.export.PdfConstants;
import net.sf.jasperreports.engine.type.ModeEnum;
import org.jspecify.annotations.Nullable;

/** Sets a table row by row. */
final class TableSetter {

	/** Room of a sign before its words. */
	static final int SIGN = 16;

	/**
	 * Room of the words left of a picture, and of that picture where columns are fitted.
	 */
	static final int BESIDE = 64;

	static final int PICTURE = 130;

	private static final int SIGN_SIZE = 11;

	/** Of rows that aren't heads: what is repeated is known by it. */
	private static final UUID NO_HEAD = new UUID(0, 0);

	private static final int PADDING = 1;

	private final Elements elements;

	private final Table table;

	private final int[] widths;

	private final UUID head = UUID.randomUUID();

	TableSetter(Elements elements, Table table, int width) {
		this.elements = elements;
		this.table = table;
		boolean fitted = table.columns().stream().allMatch((column) -> column.share() == 0);
		this.widths = fitted ? new FittedWidths(table, elements.style()).of(width) : widths(table.columns(), width);
	}

	private static int[] widths(List<Table.Column> columns, int width) {
		double shares = columns.stream().mapToInt(Table.Column::share).sum();
		int[] widths = new int[columns.size()];
		int done = 0;
		double sum = 0;
		for (int i = 0; i < widths.length; i++) {
			sum += columns.get(i).share();
			int end = (int) Math.round(width * sum / shares);
			widths[i] = end - done;
			done = end;
		}
		return widths;
	}

	/** Its head; empty where no column has any words. */
	Laid head() {
		if (this.table.columns().stream().allMatch((column) -> column.head().isEmpty())) {
			return Laid.nothing(0);
		}
		List<JRPrintElement> cells = new ArrayList<>();
		for (int i = 0; i < this.widths.length; i++) {
			Table.Column column = this.table.columns().get(i);
			cells.add(words(Table.Cell.of(column.head()), column.headStyle(), this.widths[i], "columnheader"));
		}
		JRBasePrintFrame row = row("TableHeadRow", cells, this.widths);
		row.setUUID(this.head);
		return new Laid(List.of(row), row.getHeight());
	}

	/** Whether a row goes over all columns, and heads those below it. */
	boolean headsNext(int row) {
		return this.table.columns().size() > 1 && this.table.rows().get(row).cells().size() == 1;
	}

	List<Laid> rows() {
		return this.table.rows().stream().map(this::row).toList();
	}

	private Laid row(Table.Row row) {
		boolean whole = row.cells().size() == 1;
		int[] wide = whole ? new int[] { IntStream.of(this.widths).sum() } : this.widths;
		if (!whole && row.cells().size() != this.widths.length) {
			throw new IllegalArgumentException("row '%s': found %d cells; expected one a column, %d; give it these"
				.formatted(row.cells().get(0).words(), row.cells().size(), this.widths.length));
		}
		List<JRPrintElement> cells = new ArrayList<>();
		for (int i = 0; i < wide.length; i++) {
			JRPrintElement cell = cell(row.cells().get(i), this.table.columns().get(i).style(), wide[i],
					(i == 0) ? "rowheader" : "");
			if (whole) {
				cell.getPropertiesMap()
					.setProperty(PdfConstants.PROPERTY_TAG_COLSPAN, String.valueOf(this.widths.length));
			}
			cells.add(cell);
		}
		JRBasePrintFrame set = row(row.style(), cells, wide);
		return new Laid(List.of(set), set.getHeight());
	}

	private JRBasePrintFrame row(String style, List<JRPrintElement> cells, int[] wide) {
		int height = cells.stream().mapToInt(JRPrintElement::getHeight).max().orElse(0) + 2 * PADDING;
		int x = 0;
		for (int i = 0; i < cells.size(); i++) {
			JRPrintElement cell = cells.get(i);
			cell.setX(x);
			stretch(cell, height);
			x += wide[i];
		}
		JRBasePrintFrame row = this.elements.frame(style, x, height, cells);
		row.setUUID(NO_HEAD);
		row.getPropertiesMap().setProperty(PdfConstants.PROPERTY_TAG_TR, PdfConstants.TAG_FULL);
		return row;
	}

	private static void stretch(JRPrintElement cell, int height) {
		if (cell instanceof JRBasePrintFrame frame) {
			frame.getElements().forEach((inner) -> inner.setY((height - inner.getHeight()) / 2));
		}
		((JRBasePrintElement) cell).setHeight(height);
	}

	private JRPrintElement cell(Table.Cell cell, String style, int width, String tag) {
		if (cell.picture() != null) {
			Picture picture = cell.picture();
			if (!cell.words().isEmpty()) {
				return beside(cell, picture, (cell.style() != null) ? cell.style() : style, width);
			}
			JRPrintElement drawn = this.elements.picture(picture.drawn(), width, picture.height(), picture.words());
			return ground(this.elements.frame((cell.tint() != null) ? cell.tint() : "Body", width, picture.height(),
					List.of(drawn)), cell.tint());
		}
		String written = (cell.style() != null) ? cell.style() : style;
		if (cell.sign() == null) {
			return words(cell, written, width, tag);
		}
		JRBasePrintText words = words(cell.on(null), written, width - SIGN, tag);
		words.setX(SIGN);
		JRPrintElement sign = this.elements.picture(cell.sign(), SIGN_SIZE, SIGN_SIZE, "");
		sign.setX(SIGN - SIGN_SIZE);
		return ground(this.elements.frame((cell.tint() != null) ? cell.tint() : "Body", width, words.getHeight(),
				List.of(sign, words)), cell.tint());
	}

	/** Words with a picture at their right. */
	private JRPrintElement beside(Table.Cell cell, Picture picture, String style, int width) {
		JRBasePrintText words = words(cell.on(null), style, BESIDE, "");
		JRPrintElement drawn = this.elements.picture(picture.drawn(), width - BESIDE, picture.height(),
				picture.words());
		drawn.setX(BESIDE);
		return ground(this.elements.frame((cell.tint() != null) ? cell.tint() : "Body", width,
				Math.max(words.getHeight(), picture.height()), List.of(words, drawn)), cell.tint());
	}

	private static JRBasePrintFrame ground(JRBasePrintFrame frame, @Nullable String tint) {
		frame.setMode((tint != null) ? ModeEnum.OPAQUE : ModeEnum.TRANSPARENT);
		return frame;
	}

	private JRBasePrintText words(Table.Cell cell, String style, int width, String tag) {
		Text text = new Text(Text.Part.PARAGRAPH, style, "", cell.words(), null, cell.link());
		JRBasePrintText element = this.elements.text(text, width);
		if (!tag.isEmpty()) {
			Elements.mark(element, tag);
		}
		if (cell.tint() != null) {
			element.setMode(ModeEnum.OPAQUE);
			element.setBackcolor(this.elements.style().fill(cell.tint()));
		}
		return element;
	}

}
