package uk.quartile.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import uk.quartile.domain.Fingerprint;

/** One fingerprint of many files: their paths within a folder, and their bytes. */
final class FolderFingerprint {

	private FolderFingerprint() {
	}

	/**
	 * Reads all files.
	 * @param folder to which the paths are relative
	 * @param parts files or folders in it; one that isn't there counts as empty
	 */
	static String of(Path folder, String... parts) {
		SortedMap<String, String> contents = new TreeMap<>();
		try {
			for (String part : parts) {
				for (Path file : files(folder.resolve(part))) {
					contents.put(folder.relativize(file).toString().replace('\\', '/'),
							Fingerprint.of(Files.readAllBytes(file)));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Fingerprint fingerprint = new Fingerprint();
		contents.forEach(fingerprint::add);
		return fingerprint.value();
	}

	private static List<Path> files(Path part) throws IOException {
		if (Files.notExists(part)) {
			return List.of();
		}
		try (Stream<Path> found = Files.walk(part)) {
			return found.filter(Files::isRegularFile).toList();
		}
	}

}
