package uk.quartile.domain;

import java.util.Set;

/**
 * Text from outside in which nothing hides: control characters, which can clear a line of
 * a terminal, and characters that nobody sees are shown by their numbers, as in
 * {@code \\u200b}.
 */
public final class Visible {

	/** Types of characters that are there and not seen. */
	private static final Set<Integer> HIDDEN = Set.of((int) Character.CONTROL, (int) Character.FORMAT,
			(int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR, (int) Character.SPACE_SEPARATOR,
			(int) Character.SURROGATE, (int) Character.PRIVATE_USE, (int) Character.UNASSIGNED);

	/** Blank letters and marks, which Unicode counts among letters and marks. */
	private static final Set<Integer> BLANK = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D,
			0x180F, 0x2800, 0x3164, 0xFFA0);

	private Visible() {
	}

	/** The same text if nothing hides in it. */
	public static String text(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
				return shown(text);
			}
		}
		return text;
	}

	private static String shown(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().forEach((each) -> {
			if (hidden(each)) {
				for (char unit : Character.toChars(each)) {
					shown.append("\\u%04x".formatted((int) unit));
				}
			}
			else {
				shown.appendCodePoint(each);
			}
		});
		return shown.toString();
	}

	private static boolean hidden(int character) {
		return character != ' ' && HIDDEN.contains(Character.getType(character)) || BLANK.contains(character)
				|| character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
	}

}
