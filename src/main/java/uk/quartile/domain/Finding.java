package uk.quartile.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a check says of a return. Nothing hides in its texts: see {@link Visible}.
 *
 * @param file where it was found, as {@code 2019-20-Q1/E06000016.csv}
 * @param line physical line where the record starts, from 1; null for the file as a whole
 * @param column name; null for the record as a whole
 * @param check name of the check
 * @param severity whether it rejects the return
 * @param found what was found
 * @param expected what is expected
 * @param remedy what to do
 */
public record Finding(String file, @Nullable Integer line, @Nullable String column, String check, Severity severity,
		String found, String expected, String remedy) {

	public Finding {
		file = Visible.text(file);
		found = Visible.text(found);
		expected = Visible.text(expected);
		remedy = Visible.text(remedy);
	}

	/** The same of another column. */
	public Finding inColumn(String name) {
		return new Finding(this.file, this.line, name, this.check, this.severity, this.found, this.expected,
				this.remedy);
	}

	/** One sentence for a person: where, what was found, what is expected, what to do. */
	public String message() {
		StringBuilder where = new StringBuilder(this.file);
		if (this.line != null) {
			where.append(" line ").append(this.line);
		}
		if (this.column != null) {
			where.append(", ").append(this.column);
		}
		return where + ": found " + this.found + "; expected " + this.expected + "; " + this.remedy + ".";
	}

}
