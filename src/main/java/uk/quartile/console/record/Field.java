package uk.quartile.console.record;

import java.util.List;

/**
 * A cell of a form.
 *
 * @param column of the file
 * @param label as people call it
 * @param hint what to enter; blank where the label says it
 * @param sort how much room it takes, or whether it is chosen
 * @param choices what can be chosen, as it is written
 */
record Field(String column, String label, String hint, Sort sort, List<String> choices) {

	/** How a cell is entered. */
	enum Sort {

		SHORT, LONG, CHOICE

	}

	static Field shortly(String column, String label, String hint) {
		return new Field(column, label, hint, Sort.SHORT, List.of());
	}

	static Field text(String column, String label, String hint) {
		return new Field(column, label, hint, Sort.LONG, List.of());
	}

	static Field choice(String column, String label, String hint, String... choices) {
		return new Field(column, label, hint, Sort.CHOICE, List.of(choices));
	}

	Field with(List<String> others) {
		return others.isEmpty() ? this : new Field(this.column, this.label, this.hint, Sort.CHOICE, others);
	}

	/** In the form that is sent, and on the page. */
	public String id() {
		return "field-" + this.column;
	}

}
