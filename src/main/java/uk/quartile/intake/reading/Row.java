package uk.quartile.intake.reading;

import java.util.List;

/**
 * A record of a return.
 *
 * @param line physical line where it starts, from 1
 * @param fields trimmed
 */
public record Row(int line, List<String> fields) {

	/** A field; blank if the row ends before it. */
	public String field(int index) {
		return (index < this.fields.size()) ? this.fields.get(index) : "";
	}

	boolean blank() {
		return this.fields.stream().allMatch(String::isEmpty);
	}

}
