package uk.quartile.console.returns;

import java.util.List;

import uk.quartile.catalogue.reading.Decoding;
import uk.quartile.domain.Visible;

/**
 * A return as it was sent, line by line, with what hides in it made visible.
 *
 * @param lines physical lines, the first first; none where it isn't text
 * @param more lines that there are beyond these
 */
public record SentLines(List<String> lines, int more) {

	private static final int MOST = 2_000;

	private static final int LONGEST = 400;

	/** Where it is a workbook, or too large to be kept. */
	static final SentLines NONE = new SentLines(List.of(), 0);

	static SentLines of(String file, byte[] bytes) {
		if (!file.endsWith(".csv")) {
			return NONE;
		}
		List<String> all = Decoding.text(bytes).lines().toList();
		return new SentLines(all.stream().limit(MOST).map(SentLines::shown).toList(), Math.max(0, all.size() - MOST));
	}

	/** One line, from 1; blank where it isn't shown. */
	String line(int number) {
		return (number >= 1 && number <= this.lines.size()) ? this.lines.get(number - 1) : "";
	}

	private static String shown(String line) {
		String visible = Visible.text(line);
		return (visible.length() <= LONGEST) ? visible : visible.substring(0, LONGEST) + "…";
	}

}
