package uk.quartile.console.record;

/**
 * Why something was not put on record.
 *
 * @param sentence for the person who entered it
 * @param field to mend, by its id; that of the form where it is about no single one
 */
record Refused(String sentence, String field) {

	/** The form as a whole. */
	static final String FORM = "form";

	static Refused form(String sentence) {
		return new Refused(sentence, FORM);
	}

}
