package uk.quartile.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of returns that tests write. */
public final class ReturnsFolder {

	static final String HEADER = "authority,quarter,measure,numerator,denominator,status,note\n";

	private final Path folder;

	ReturnsFolder(Path parent) throws IOException {
		this.folder = Files.createDirectories(parent.resolve("input/returns"));
	}

	Path path() {
		return this.folder;
	}

	/** Lines as {@code measure,numerator,denominator,status,note}. */
	public void write(String quarter, String authority, String... lines) throws IOException {
		StringBuilder text = new StringBuilder(HEADER);
		for (String line : lines) {
			text.append(authority).append(',').append(quarter).append(',').append(line).append('\n');
		}
		raw(quarter + "/" + authority + ".csv", text.toString());
	}

	void raw(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	public void delete(String name) throws IOException {
		Files.delete(this.folder.resolve(name));
	}

}
