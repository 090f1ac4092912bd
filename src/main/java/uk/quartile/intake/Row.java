package uk.quartile.intake;

import java.util.List;

/**
 * A record of a return.
 *
 * @param line physical line where it starts, from 1
 * @param fields trimmed
 */
record Row(int line, List<String> fields) {

	/** A field; blank if the row ends before it. */
	String field(int index) {
		return (index < this.fields.size()) ? this.fields.get(index) : "";
	}

	boolean blank() {
		return this.fields.stream().allMatch(String::isEmpty);
	}

}
