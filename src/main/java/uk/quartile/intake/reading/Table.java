package uk.quartile.intake.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A return as rows and columns, before anything is made of them.
 *
 * @param header first row that isn't blank; null if there is none
 * @param rows the others that aren't blank
 * @param brokenOff line of the record that can't be read, nor anything after it; null if
 * all could be read
 * @param brokenOffBecause why
 */
public record Table(@Nullable Row header, List<Row> rows, @Nullable Integer brokenOff, String brokenOffBecause) {

	/** Where each column stands, the first of two of the same name. */
	public Map<Column, Integer> columns() {
		Map<Column, Integer> columns = new EnumMap<>(Column.class);
		if (this.header != null) {
			List<String> headings = this.header.fields();
			for (int i = 0; i < headings.size(); i++) {
				int index = i;
				Column.read(headings.get(i)).ifPresent((column) -> columns.putIfAbsent(column, index));
			}
		}
		return columns;
	}

}
