package uk.quartile.explanation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of text for a terminal, wrapped, with tables whose columns line up. */
final class TextPage {

	static final int WIDTH = 96;

	private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9].*|");

	private final List<String> lines = new ArrayList<>();

	/** Begins a section. */
	void heading(String text) {
		if (!this.lines.isEmpty()) {
			this.lines.add("");
		}
		sentence(0, text);
	}

	/** A sentence or two, wrapped; what follows the first line stands two further in. */
	void sentence(int indent, String text) {
		StringBuilder line = new StringBuilder(" ".repeat(indent));
		boolean empty = true;
		for (String word : text.split(" ")) {
			if (!empty && line.length() + 1 + word.length() > WIDTH) {
				this.lines.add(line.toString());
				line = new StringBuilder(" ".repeat(indent + 2));
				empty = true;
			}
			line.append(empty ? "" : " ").append(word);
			empty = false;
		}
		this.lines.add(line.toString().stripTrailing());
	}

	/**
	 * A table. Columns of numbers stand to the right, others to the left; what doesn't
	 * fit goes on below.
	 */
	void table(int indent, List<List<String>> rows) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		int[] widths = new int[columns];
		boolean[] numbers = new boolean[columns];
		java.util.Arrays.fill(numbers, true);
		for (List<String> row : rows) {
			for (int column = 0; column < row.size(); column++) {
				boolean last = column == row.size() - 1 && column > 0;
				widths[column] = Math.max(widths[column], last && row.size() < columns ? 0 : row.get(column).length());
				numbers[column] &= NUMBER.matcher(row.get(column)).matches();
			}
		}
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				String cell = row.get(column);
				String gap = " ".repeat(Math.max(0, widths[column] - cell.length()));
				line.append(numbers[column] ? gap + cell : cell + gap).append("  ");
			}
			this.lines.add((" ".repeat(indent) + line).stripTrailing());
		}
	}

	List<String> lines() {
		return List.copyOf(this.lines);
	}

}
