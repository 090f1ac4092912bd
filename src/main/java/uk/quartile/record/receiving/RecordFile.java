package uk.quartile.record.receiving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Fingerprint;

/**
 * A file of {@code input/} that is neither return nor reference table.
 *
 * @param path relative to {@code input/}, with forward slashes
 * @param bytes null if they can't be read, or are too many
 * @param sha256 of the bytes; of the reason if there are none
 * @param fault why there are none; null if there are
 * @param changing whether somebody is still writing it, so that it waits for the next run
 */
record RecordFile(String path, byte @Nullable [] bytes, String sha256, @Nullable String fault, boolean changing) {

	/**
	 * Reads a file.
	 * @param largest size in bytes above which it isn't read
	 */
	static RecordFile read(String path, Path file, long largest) {
		try {
			BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
			if (!before.isRegularFile()) {
				return without(path, "a folder");
			}
			if (before.size() > largest) {
				return without(path, "a file of more than " + largest / 1024 + " kilobytes");
			}
			byte[] bytes = Files.readAllBytes(file);
			BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
			boolean changing = bytes.length != before.size() || after.size() != before.size()
					|| !after.lastModifiedTime().equals(before.lastModifiedTime());
			return new RecordFile(path, bytes, Fingerprint.of(bytes), null, changing);
		}
		catch (IOException ex) {
			return without(path, Files.isSymbolicLink(file) ? "a link that can't be followed"
					: "a file that can't be read (" + ex.getClass().getSimpleName() + ")");
		}
	}

	static RecordFile without(String path, String fault) {
		return new RecordFile(path, null, Fingerprint.of(("without bytes: " + fault).getBytes(StandardCharsets.UTF_8)),
				fault, false);
	}

}
