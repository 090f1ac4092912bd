package uk.quartile.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.Properties;

/**
 * The program that runs.
 *
 * @param version as a person knows it
 * @param fingerprint of the sources and templates it was built from: figures computed by
 * another program are computed again
 */
public record Program(String version, String fingerprint) {

	static final String RESOURCE = "program.properties";

	/**
	 * Whether the program is still where it was started from: a build, or a cleaning, may
	 * take it away from under a server.
	 */
	public static boolean isInPlace() {
		CodeSource source = Program.class.getProtectionDomain().getCodeSource();
		try {
			return source == null || Files.exists(Path.of(source.getLocation().toURI()));
		}
		catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException ex) {
			// Wherever it is, it is not in a file that could go.
			return true;
		}
	}

	/**
	 * What the build wrote down.
	 * @throws IllegalStateException if the classes were compiled without the build
	 */
	public static Program current() {
		try (InputStream stream = Program.class.getResourceAsStream(RESOURCE)) {
			if (stream == null) {
				throw new IllegalStateException(
						RESOURCE + ": found none in this build; expected it from `mvn process-classes`");
			}
			Properties written = new Properties();
			written.load(stream);
			return new Program(Objects.requireNonNull(written.getProperty("version")),
					Objects.requireNonNull(written.getProperty("fingerprint")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
