package uk.quartile.packs.accessible;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a document says of itself, apart from its pages.
 *
 * @param title the title, as a reader's window and a screen reader announce it
 * @param language the language of its text, such as {@code en-GB}
 * @param date the document's own date, such as its quarter's last day: never the date of
 * the run, for the same inputs make the same bytes
 * @param fingerprint the fingerprint of the inputs; with the title it makes the file's
 * identity
 */
public record DocumentProperties(String title, Locale language, LocalDate date, String fingerprint) {

	/**
	 * Checks that there is a title.
	 * @throws IllegalArgumentException if the title is blank
	 */
	public DocumentProperties {
		if (title.isBlank()) {
			throw new IllegalArgumentException(
					"document properties: found a blank title; PDF/UA expects a title; give the document one");
		}
	}

}
