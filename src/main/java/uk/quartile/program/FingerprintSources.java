package uk.quartile.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes down, while the program is built, which sources it is built from, so that a run
 * can tell whether another program made what it finds.
 */
public final class FingerprintSources {

	private static final List<String> SOURCES = List.of("src/main", "reports/templates", "pom.xml");

	private FingerprintSources() {
	}

	/**
	 * Writes {@value Program#RESOURCE}, unless it says the same already.
	 * @param arguments the project's folder, its version, and the folder of its classes
	 * @throws IOException if a source can't be read, or the resource not written
	 */
	public static void main(String[] arguments) throws IOException {
		Path resource = Path.of(arguments[2], "uk", "quartile", "program", Program.RESOURCE);
		String written = "version=" + arguments[1] + "\nfingerprint=" + fingerprint(Path.of(arguments[0])) + "\n";
		if (Files.notExists(resource) || !Files.readString(resource).equals(written)) {
			Files.createDirectories(resource.getParent());
			Files.writeString(resource, written);
		}
	}

	/**
	 * SHA-256 over the paths and the bytes of all sources, whatever machine they lie on.
	 */
	static String fingerprint(Path project) {
		return FolderFingerprint.of(project, SOURCES.toArray(String[]::new));
	}

}
