package uk.quartile.packs.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import uk.quartile.packs.accessible.HouseStyle;

/**
 * Gives each column of a table the room that its texts take: what has a figure in it
 * stands on one line, words may go on below, and no word is broken.
 */
final class FittedWidths {

	/** Beside a text, in points. */
	private static final int PADDING = 10;

	private static final int CLOSER = 2;

	private static final int MOST_SPARE = 12;

	private final Table table;

	private final HouseStyle style;

	FittedWidths(Table table, HouseStyle style) {
		this.table = table;
		this.style = style;
	}

	/** In points, from the left; together they are the width. */
	int[] of(int width) {
		int count = this.table.columns().size();
		int[] widths = IntStream.range(0, count)
			.map((column) -> Math.max(head(column), widest(column, true)))
			.toArray();
		int left = width - IntStream.of(widths).sum();
		for (int i = 1; i < count && left < 0; i++) {
			// Closer to one another, rather than through a word.
			int less = Math.min(-left, CLOSER);
			widths[i] -= less;
			left += less;
		}
		for (int i = 0; i < count; i++) {
			int more = Math.max(0, Math.min(left, Math.max(head(i), widest(i, false)) - widths[i]));
			widths[i] += more;
			left -= more;
		}
		int spare = Math.min(MOST_SPARE, Math.max(0, left / count));
		for (int i = 0; i < count; i++) {
			widths[i] += spare;
		}
		widths[0] += left - spare * count;
		return widths;
	}

	/** Its longest word; a year stays with what stands before it. */
	private int head(int column) {
		Table.Column head = this.table.columns().get(column);
		return Stream.of(head.head().split("\n| (?!\\d)"))
			.mapToInt((word) -> padded(head.headStyle(), word))
			.max()
			.orElse(0);
	}

	private int widest(int column, boolean least) {
		String style = this.table.columns().get(column).style();
		return this.table.rows()
			.stream()
			.map(Table.Row::cells)
			.filter((cells) -> cells.size() > 1)
			.map((cells) -> cells.get(column))
			.mapToInt((cell) -> (cell.picture() != null) ? TableSetter.BESIDE + TableSetter.PICTURE
					: ((cell.sign() != null) ? TableSetter.SIGN : 0)
							+ width((cell.style() != null) ? cell.style() : style, cell.words(), least))
			.max()
			.orElse(0);
	}

	private int width(String style, String words, boolean least) {
		boolean figure = words.matches("(?s).*\\d.*") && !words.contains(", ");
		List<String> lines = Arrays.asList(words.split((least && !figure) ? "[ \n]" : "\n"));
		return lines.stream().mapToInt((line) -> padded(style, line)).max().orElse(0);
	}

	private int padded(String style, String text) {
		return (int) Math.ceil(this.style.width(style, text)) + PADDING;
	}

}
