package uk.quartile.intake.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

	/** Where each column that it names stands, the first of two of the same name. */
	Map<Column, Integer> columns() {
		Map<Column, Integer> columns = new EnumMap<>(Column.class);
		for (int i = 0; i < this.fields.size(); i++) {
			int index = i;
			Column.read(this.fields.get(i)).ifPresent((column) -> columns.putIfAbsent(column, index));
		}
		return columns;
	}

	boolean blank() {
		for (String field : this.fields) {
			if (!field.isEmpty()) {
				return false;
			}
		}
		return true;
	}

}
