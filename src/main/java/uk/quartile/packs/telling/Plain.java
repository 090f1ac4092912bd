package uk.quartile.packs.telling;

/** How long a sentence may be that is to be read. */
public final class Plain {

	/** As GOV.UK advises. */
	public static final int MOST_WORDS = 25;

	private Plain() {
	}

	/** Whether a sentence has no more words than are read. */
	public static boolean fits(String sentence) {
		return words(sentence) <= MOST_WORDS;
	}

	static int words(String sentence) {
		return sentence.isBlank() ? 0 : sentence.strip().split("[\\s\u00a0]+").length;
	}

}
