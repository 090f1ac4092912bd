package uk.quartile.intake.returns;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that is meant as a return.
 *
 * @param name relative to the folder of returns, with forward slashes; for a file that
 * lies elsewhere, as the user named it
 * @param path where its bytes are
 * @param place what return its name makes it; null if none, or if it lies elsewhere
 * @param placed whether its place is to be checked: it lies under a folder of returns
 */
public record ReturnFile(String name, Path path, @Nullable Place place, boolean placed) {

	/**
	 * Whether what it holds is looked at. Under a folder of returns another ending is
	 * fault enough; elsewhere a file is what the user says it is.
	 */
	public boolean readAsReturn() {
		return !this.placed || this.name.endsWith(".csv");
	}

	/** What tells this return's submissions from those of others. */
	public String key() {
		return key(this.name, this.place);
	}

	public static String key(String name, @Nullable Place place) {
		return (place != null) ? place.file() : "unplaced " + name;
	}

}
