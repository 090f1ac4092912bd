package uk.quartile.notices;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Visible;
import uk.quartile.notices.sending.Attachment;

/**
 * Something to tell of. Nothing hides in its texts: see {@link Visible}.
 *
 * @param key by which it is known again
 * @param title in a few words, such as a mail's subject
 * @param sentence what there is to say, and to do
 * @param receipt for the contacts of its authority, and for nobody else; null if there is
 * none
 */
record Matter(Key key, String title, String sentence, @Nullable Attachment receipt) {

	Matter {
		title = Visible.text(title);
		sentence = Visible.text(sentence);
	}

	/** Without a receipt. */
	Matter(Key key, String title, String sentence) {
		this(key, title, sentence, null);
	}

	/** Whether it is the hub's own business. */
	boolean isOfTheHub() {
		return this.key.kind() == Kind.RUN_FINISHED || this.key.kind() == Kind.RUN_FAILED;
	}

	/**
	 * By what a matter is known again.
	 *
	 * @param kind what it is
	 * @param area whose it is: the code of an authority, codes joined by plus signs, or a
	 * region
	 * @param quarter of it; blank if it has none
	 * @param subject what else makes it this one
	 */
	record Key(Kind kind, String area, String quarter, String subject) {

		/** The same for the same matter, whenever it is asked for. */
		String id() {
			return new Fingerprint().add("kind", this.kind.written())
				.add("area", this.area)
				.add("quarter", this.quarter)
				.add("subject", this.subject)
				.value()
				.substring(0, 32);
		}

	}

}
