package uk.quartile.intake.returns;

import uk.quartile.domain.Visible;

/** Text from a return, as messages quote it. */
public final class Quoted {

	private static final int LONGEST = 60;

	private Quoted() {
	}

	/**
	 * The text as it stood, in quotes, on one line and cut to a length that a sentence
	 * bears; {@code a blank} if there is none.
	 */
	public static String text(String text) {
		if (text.isEmpty()) {
			return "a blank";
		}
		String line = Visible.text(text.replaceAll("\\s+", " "));
		int length = line.codePointCount(0, line.length());
		return (length > LONGEST) ? "'" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...'"
				: "'" + line + "'";
	}

}
