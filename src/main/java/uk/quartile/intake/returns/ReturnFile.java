package uk.quartile.intake.returns;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import uk.quartile.intake.reading.Content;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.reading.WorkbookFormat;

/**
 * A file that is meant as a return.
 *
 * @param name relative to the folder of returns, with forward slashes; for a file that
 * lies elsewhere, as the user named it
 * @param path where its bytes are
 * @param place what return its name makes it; null if none, or if it lies elsewhere
 * @param placed whether its place is to be checked: it lies under a folder of returns
 * @param twin file beside it that would be the same return, so that neither is; null if
 * there is none
 * @param part what was read of the file already; null if nothing was
 */
public record ReturnFile(String name, Path path, @Nullable Place place, boolean placed, @Nullable String twin,
		@Nullable Part part) {

	/**
	 * Whether what it holds is looked at. Under a folder of returns another ending is
	 * fault enough; elsewhere a file is what the user says it is.
	 */
	public boolean readAsReturn() {
		return !this.placed || this.path.toString().endsWith(".csv") || workbook();
	}

	/** Whether it is meant as a workbook. */
	public boolean workbook() {
		return format() != null;
	}

	private @Nullable WorkbookFormat format() {
		return WorkbookFormat.named(this.path.toString());
	}

	/** Its bytes, or those of its part. */
	public Content content(Reference reference) {
		return (this.part != null) ? this.part.content() : Content.read(this.path, largest(reference));
	}

	/** Its rows and columns; null if the bytes can't be read as any, or weren't read. */
	public @Nullable Table table(Content content, Reference reference) {
		return (this.part != null) ? this.part.table() : !readAsReturn() ? null
				: (format() != null) ? content.sheet(format(), largest(reference)) : content.table();
	}

	private static long largest(Reference reference) {
		return reference.catalogue().settings().largestFile();
	}

	/** Whether it is one of several returns in a file. */
	public boolean ofSeveral() {
		return this.part != null && this.part.ofSeveral();
	}

	/** The same, with what was read of it. */
	public ReturnFile read(Content content, @Nullable Table table) {
		return new ReturnFile(this.name, this.path, this.place, this.placed, this.twin,
				new Part(content, table, false));
	}

	/** The same, where another file would be the same return. */
	public ReturnFile besides(String twin) {
		return new ReturnFile(this.name, this.path, null, this.placed, twin, this.part);
	}

	/** What tells this return's submissions from those of others. */
	public String key() {
		return key(this.name, this.place);
	}

	public static String key(String name, @Nullable Place place) {
		return (place != null) ? place.file() : "unplaced " + name;
	}

	/**
	 * What was read of a file: all of it, or the lines of one return in a file of
	 * several.
	 *
	 * @param content its bytes; of one of several, its own lines as text
	 * @param table the same, with where they stand in the file; null if the bytes can't
	 * be read as any
	 * @param ofSeveral whether it is one of several returns
	 */
	public record Part(Content content, @Nullable Table table, boolean ofSeveral) {
	}

}
