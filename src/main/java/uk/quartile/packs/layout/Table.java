package uk.quartile.packs.layout;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A table, whose head is repeated on each page.
 *
 * @param columns from the left
 * @param rows from the top
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {

	/**
	 * The same without the columns in which nothing stands.
	 * @param nothing what a cell says that has nothing to say
	 */
	public Table withoutColumnsOf(String nothing) {
		List<Integer> kept = IntStream.range(0, this.columns.size())
			.filter((column) -> this.rows.stream()
				.filter((row) -> row.cells().size() == this.columns.size())
				.map((row) -> row.cells().get(column))
				.anyMatch((cell) -> cell.picture() != null || cell.sign() != null || !cell.words().equals(nothing)))
			.boxed()
			.toList();
		return new Table(kept.stream().map(this.columns::get).toList(),
				this.rows.stream()
					.map((row) -> (row.cells().size() != this.columns.size()) ? row
							: new Row(row.style(), kept.stream().map(row.cells()::get).toList()))
					.toList());
	}

	/**
	 * A column.
	 *
	 * @param head words; blank heads are for cells that need none
	 * @param headStyle of {@code styles.jrtx}
	 * @param style of its cells
	 * @param share of the width, beside those of the others; where all are 0, each column
	 * has the room that its words take
	 */
	public record Column(String head, String headStyle, String style, int share) {

		/** Of words. */
		public static Column words(String head, int share) {
			return new Column(head, "TableHead", "TableText", share);
		}

		/** Of numbers, set to the right. */
		public static Column numbers(String head, int share) {
			return new Column(head, "TableHeadNumber", "TableNumber", share);
		}

		/** Of words, as wide as they take. */
		public static Column words(String head) {
			return new Column(head, "TableHeadWord", "TableWord", 0);
		}

		/** Of numbers, as wide as they take. */
		public static Column numbers(String head) {
			return numbers(head, 0);
		}

	}

	/**
	 * A row.
	 *
	 * @param style of the row: its ground and the line below it
	 * @param cells from the left, the first of which heads the row; one cell alone goes
	 * over all columns and heads the rows below it
	 */
	public record Row(String style, List<Cell> cells) {

		public static Row of(List<Cell> cells) {
			return new Row("TableRow", cells);
		}

		/** A line of its own above rows that belong together. */
		public static Row over(String words) {
			return new Row("TableGroupRow", List.of(Cell.of(words).in("TableGroup")));
		}

	}

	/**
	 * A cell.
	 *
	 * @param words blank for none
	 * @param style of the words, in place of the column's; null for that
	 * @param tint style whose background is the cell's ground; null for none
	 * @param sign before the words; null for none
	 * @param picture in place of words, or right of them; null for none
	 * @param link name of the place that it leads to; null for none
	 */
	public record Cell(String words, @Nullable String style, @Nullable String tint, @Nullable Sign sign,
			@Nullable Picture picture, @Nullable String link) {

		public static Cell of(String words) {
			return new Cell(words, null, null, null, null, null);
		}

		public static Cell of(Sign sign, String words) {
			return new Cell(words, null, null, sign, null, null);
		}

		public static Cell of(Picture picture) {
			return new Cell("", null, null, null, picture, null);
		}

		/** The same with words left of its picture. */
		public Cell saying(String other) {
			return new Cell(other, this.style, this.tint, this.sign, this.picture, this.link);
		}

		/** The same with the words in another style. */
		public Cell in(String other) {
			return new Cell(this.words, other, this.tint, this.sign, this.picture, this.link);
		}

		/** The same on a tinted ground. */
		public Cell on(@Nullable String other) {
			return new Cell(this.words, this.style, other, this.sign, this.picture, this.link);
		}

		/** The same, leading to a place, or to none. */
		public Cell leadingTo(@Nullable String other) {
			return new Cell(this.words, this.style, this.tint, this.sign, this.picture, other);
		}

	}

}
