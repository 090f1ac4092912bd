package uk.quartile.packs.accessible;

/** What a listener hears where a sign is read wrongly, or not at all. */
final class Spoken {

	private static final char MINUS = '\u2212';

	private Spoken() {
	}

	/** {@code minus 12.5} for {@code −12.5}; {@code Worse, up} for {@code Worse ↑}. */
	static String of(String text) {
		return text.replace(String.valueOf(MINUS), "minus ")
			// Of a key the word says what the arrow does.
			.replaceAll("[\u2191\u2193] (?=rose|fell)", "")
			.replaceAll("(?<=\\w) \u2191", ", up")
			.replaceAll("(?<=\\w) \u2193", ", down")
			.replace("\u2191", "up")
			.replace("\u2193", "down");
	}

}
