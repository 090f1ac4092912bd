package uk.quartile.packs.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Gives each column of a table the room that its texts take: what has a figure in it
 * stands on one line, words may go on below, and no word is broken.
 */
public final class ColumnWidths {

	public static final int ALL = 762;

	/** Beside a number, and beside a word. */
	private static final int NUMBER = 9;

	private static final int WORD = 11;

	private final AuthorityTable table;

	private final ToDoubleFunction<String> text;

	private final ToDoubleFunction<String> head;

	/**
	 * Measures a table.
	 * @param text width of a cell's text in points
	 * @param head width of a heading's text in points
	 */
	public ColumnWidths(AuthorityTable table, ToDoubleFunction<String> text, ToDoubleFunction<String> head) {
		this.table = table;
		this.text = text;
		this.head = head;
	}

	/** Widths in points by slot, from the left; together they are {@link #ALL}. */
	public Map<String, Integer> widths() {
		Map<String, Integer> least = new LinkedHashMap<>();
		Map<String, Integer> wanted = new LinkedHashMap<>();
		least.put("name", Math.max(words(this.table.areaHead(), WORD),
				widest((row) -> row.name(), (name) -> words(name, NUMBER))));
		wanted.put("name", widest((row) -> row.name(), (name) -> padded(this.text, name, NUMBER)));
		for (int i = 0; i < this.table.numberHeads().size(); i++) {
			int column = i;
			add("number" + (i + 1), this.table.numberHeads().get(i), (row) -> row.numbers().get(column), NUMBER, least,
					wanted);
		}
		for (int i = 0; i < this.table.wordHeads().size(); i++) {
			int column = i;
			add("word" + (i + 1), this.table.wordHeads().get(i), (row) -> row.words().get(column), WORD, least, wanted);
		}
		return shared(least, wanted);
	}

	private void add(String slot, String heading, Function<AuthorityTable.Row, String> cell, int padding,
			Map<String, Integer> least, Map<String, Integer> wanted) {
		int inHead = Stream.of(heading.split("\n| (?!\\d)"))
			.mapToInt((word) -> padded(this.head, word, padding))
			.max()
			.orElse(0);
		least.put(slot, Math.max(inHead, widest(cell, (each) -> words(each, padding))));
		wanted.put(slot, Math.max(inHead, widest(cell, (each) -> padded(this.text, each, padding))));
	}

	/** Names before all, then the columns of absent figures; the rest is spread. */
	private static Map<String, Integer> shared(Map<String, Integer> least, Map<String, Integer> wanted) {
		int left = ALL - sum(least);
		Map<String, Integer> widths = new LinkedHashMap<>(least);
		for (Map.Entry<String, Integer> each : wanted.entrySet()) {
			int more = Math.max(0, Math.min(left, each.getValue() - widths.getOrDefault(each.getKey(), 0)));
			widths.merge(each.getKey(), more, Integer::sum);
			left -= more;
		}
		int share = Math.min(12, Math.max(0, left / widths.size()));
		for (String slot : least.keySet()) {
			widths.merge(slot, share, Integer::sum);
			left -= share;
		}
		widths.merge("name", left, Integer::sum);
		return widths;
	}

	private static int sum(Map<String, Integer> widths) {
		return widths.values().stream().mapToInt(Integer::intValue).sum();
	}

	private int widest(Function<AuthorityTable.Row, String> cell, Function<String, Integer> width) {
		return this.table.rows().stream().map(cell).mapToInt(width::apply).max().orElse(0);
	}

	/** The longest word, or all of what has a figure in it. */
	private int words(String cell, int padding) {
		return cell.matches(".*\\d.*") && !cell.contains(", ") ? padded(this.text, cell, padding)
				: Stream.of(cell.split(" ")).mapToInt((word) -> padded(this.text, word, padding)).max().orElse(0);
	}

	private static int padded(ToDoubleFunction<String> width, String text, int padding) {
		return (int) Math.ceil(width.applyAsDouble(text)) + padding;
	}

}
