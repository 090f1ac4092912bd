package uk.quartile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has Java choose its folder of temporary files before any test: a run within the tests'
 * process moves that to its own data, and Java keeps to the one that it first made a file
 * in. Found by way of {@code META-INF/services}.
 */
public final class TemporaryFolder implements BeforeAllCallback {

	static {
		try {
			Files.delete(Files.createTempFile("first", null));
			Files.delete(File.createTempFile("first", null).toPath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		// To be loaded is all.
	}

}
