package uk.quartile.intake.returns;

import org.jspecify.annotations.Nullable;

/**
 * A version of the dictionary that a return says it is filled in by.
 *
 * @param name as written
 * @param line that names it first; null where a sheet does so beside the return's lines
 */
public record NamedVersion(String name, @Nullable Integer line) {

	/** Where it stands, in words. */
	public String where() {
		return (this.line != null) ? "line " + this.line : "the workbook";
	}

}
