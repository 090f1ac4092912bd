package uk.quartile.notices;

import java.util.List;

/**
 * Who was told, and who wasn't.
 *
 * @param told who was, in the order in which they were
 * @param waiting matters that wait for tomorrow's mail
 * @param failures why others weren't
 */
public record NoticeSummary(List<Told> told, int waiting, List<Failure> failures) {

	/** Where nobody is to be told. */
	public static final NoticeSummary NONE = new NoticeSummary(List.of(), 0, List.of());

	/**
	 * Somebody who was told.
	 *
	 * @param to address
	 * @param matters how many
	 */
	public record Told(String to, int matters) {
	}

	/**
	 * Somebody who wasn't, or what reaches nobody.
	 *
	 * @param whom addresses, or titles of matters
	 * @param reason a sentence
	 */
	public record Failure(List<String> whom, String reason) {
	}

}
