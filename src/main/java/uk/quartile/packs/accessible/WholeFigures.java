package uk.quartile.packs.accessible;

import java.awt.font.TextAttribute;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.sf.jasperreports.engine.util.JRStyledText;

/**
 * Where lines may end: never in a figure, a year or a range, nor between a figure and its
 * unit, a date and its year, or a word and its ending. Java ends lines inside
 * {@code 2022-23}, {@code −3.4}, {@code −1,234.5} and {@code region’s}. Lines are
 * therefore sought in a text of the same length and, to a hundredth of the type size, the
 * same width, in which what must stay together is written with characters that Java
 * doesn't part. What is printed, found and read aloud is the text itself.
 */
public final class WholeFigures {

	private static final char HYPHEN = '\u2011';

	private static final char APOSTROPHE = '\u2019';

	private static final char NO_BREAK_SPACE = '\u00a0';

	/** As wide as a digit in the type, and before a figure taken by Java for a word. */
	private static final String SIGNS = "\u2212+\u00b1\u2264\u2265<>=~\u2248\u00d7";

	private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

	private static final String NUMBER = "[\u2212+\u00a3(]?\\d[\\d,.]*[%)]*";

	private static final Pattern TOGETHER = Pattern
		.compile("\\d\\d? " + MONTH + "|\\p{Lu}[a-z]+ \\d\\d?(?!\\d)|[Pp]age \\d+|(?:per |1 in )?" + NUMBER
				+ "(?: (?:to|of|in) " + NUMBER + ")?(?: (?:points?|times|per cent))?");

	/** Whose year stays with it, where there is room. */
	private static final Pattern DATE = Pattern.compile("(?:\\d\\d? )?" + MONTH + " \\d{4}");

	/** Widths in type sizes; a digit's is that of most letters. */
	private static final double WIDE = 0.6;

	private static final double NARROW = 0.3;

	private WholeFigures() {
	}

	/**
	 * Returns a text in which every blank and hyphen that isn't glued may end a line.
	 * @param text of any length
	 * @param room width of the lines, in type sizes; figures are kept with their units
	 * and ranges only where these fit into it, for a line must end somewhere
	 * @return a text of the same length
	 */
	public static String of(String text, double room) {
		char[] whole = text.toCharArray();
		glueApostrophes(whole);
		if (text.chars().noneMatch(Character::isDigit)) {
			return new String(whole);
		}
		int start = 0;
		for (int i = 0; i <= whole.length; i++) {
			if (i == whole.length || whole[i] <= ' ') {
				glueWord(whole, start, i);
				start = i + 1;
			}
		}
		if (text.indexOf(' ') > 0) {
			for (Pattern each : List.of(TOGETHER, DATE)) {
				Matcher together = each.matcher(text);
				while (together.find()) {
					glueBlanks(whole, together.start(), together.end(), room);
				}
			}
		}
		return new String(whole);
	}

	static JRStyledText of(JRStyledText text, int width) {
		Object size = text.getGlobalAttributes().get(TextAttribute.SIZE);
		double room = (size instanceof Number points) ? width / points.doubleValue() : Double.MAX_VALUE;
		String whole = of(text.getText(), room);
		return whole.equals(text.getText()) ? text
				: new JRStyledText(text.getLocale(), whole, text.getGlobalAttributes(), text.getRuns());
	}

	/** Java ends lines after the apostrophe of {@code region’s}, an l as wide. */
	private static void glueApostrophes(char[] text) {
		for (int i = 1; i < text.length - 1; i++) {
			if (text[i] == APOSTROPHE && Character.isLetter(text[i - 1]) && Character.isLetter(text[i + 1])) {
				text[i] = 'l';
			}
		}
	}

	private static void glueWord(char[] text, int start, int end) {
		boolean figure = false;
		for (int i = start; i < end && !figure; i++) {
			figure = Character.isDigit(text[i]);
		}
		for (int i = start; figure && i < end; i++) {
			text[i] = glued(text[i]);
		}
	}

	private static char glued(char letter) {
		return switch (letter) {
			case '-' -> HYPHEN;
			case '\u2013' -> '0';
			case ':' -> '.';
			default -> (SIGNS.indexOf(letter) >= 0) ? '0' : letter;
		};
	}

	private static void glueBlanks(char[] text, int start, int end, double room) {
		double width = 0;
		for (int i = start; i < end; i++) {
			width += Character.isLetterOrDigit(text[i]) ? WIDE : NARROW;
		}
		for (int i = start; width <= room && i < end; i++) {
			if (text[i] == ' ') {
				text[i] = NO_BREAK_SPACE;
			}
		}
	}

}
