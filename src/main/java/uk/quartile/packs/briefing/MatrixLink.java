package uk.quartile.packs.briefing;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.layout.Text;

/**
 * Where readers find every measure by position and direction, of which a briefing tells
 * the foremost only.
 *
 * @param place in the same document; null for page 2 of the profile, which lies in the
 * same folder
 */
public record MatrixLink(@Nullable String place) {

	/** Of a briefing that is a document of its own. */
	static final MatrixLink IN_PROFILE = new MatrixLink(null);

	private static final String PROFILE = "profile.pdf";

	private static final int PAGE = 2;

	/** Whether the briefing is a part of another document. */
	boolean within() {
		return this.place != null;
	}

	/** {@code page 2 of the profile}, in a sentence. */
	String words() {
		return (this.place != null) ? "page " + Text.PAGE : "page " + PAGE + " of the profile";
	}

	/** The text as a link. */
	Text from(Text text) {
		return (this.place != null) ? text.leadingTo(this.place) : text.leadingTo(PROFILE, PAGE);
	}

}
