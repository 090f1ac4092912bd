package uk.quartile.intake.reading;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A return as rows and columns, before anything is made of them.
 *
 * @param dialect in which it was read
 * @param header first row that names columns, or else the first that isn't blank; null if
 * there is none
 * @param title first row above the header that isn't blank; null if there is none
 * @param rows those below the header that aren't blank
 * @param brokenOff line of the record that can't be read, nor anything after it; null if
 * all could be read
 * @param brokenOffBecause why
 * @param lastLineEnds whether there is a line end after the last line
 */
public record Table(Dialect dialect, @Nullable Row header, @Nullable Row title, List<Row> rows,
		@Nullable Integer brokenOff, String brokenOffBecause, boolean lastLineEnds) {

	/** Where each column stands, the first of two of the same name. */
	public Map<Column, Integer> columns() {
		return (this.header != null) ? this.header.columns() : Map.of();
	}

}
