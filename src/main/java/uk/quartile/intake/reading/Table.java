package uk.quartile.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
 * @param sheet of the workbook that it stands on; null if it is text
 */
public record Table(Dialect dialect, @Nullable Row header, @Nullable Row title, List<Row> rows,
		@Nullable Integer brokenOff, String brokenOffBecause, boolean lastLineEnds, @Nullable Sheet sheet) {

	/** Where each column stands, the first of two of the same name. */
	public Map<Column, Integer> columns() {
		return (this.header != null) ? this.header.columns() : Map.of();
	}

	/** Some of its rows alone, and what is to be said of them. */
	public Table of(List<Row> some) {
		Set<Integer> lines = some.stream().map(Row::line).collect(Collectors.toSet());
		return new Table(this.dialect, this.header, this.title, some, this.brokenOff, this.brokenOffBecause,
				this.lastLineEnds, (this.sheet != null) ? this.sheet.of(lines) : null);
	}

	/** Where they stand on a sheet; null if there is none. */
	public @Nullable Cells cells() {
		return (this.sheet != null && this.sheet.unopened() == null) ? Cells.of(this.sheet.name(), columns()) : null;
	}

}
