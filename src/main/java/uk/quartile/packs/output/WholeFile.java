package uk.quartile.packs.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import uk.quartile.domain.FileAside;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Readers;
import uk.quartile.domain.Refusal;

/**
 * Writes a file so that it is whole or not there at all: aside in the same folder, forced
 * to the disk, then renamed. What a killed run leaves aside is overwritten by the next.
 */
public final class WholeFile {

	private WholeFile() {
	}

	/**
	 * Writes a file, unless it holds the same already.
	 * @param file in a folder that may not exist yet
	 * @param content of the file
	 * @return SHA-256 of its bytes
	 * @throws Refusal if the folder can't be written to, or is full
	 */
	public static String write(Path file, Content content) {
		Path folder = file.toAbsolutePath().resolveSibling("");
		try {
			Readers readers = Readers.ofTheEnvironment();
			Files.createDirectories(folder);
			readers.restrict(folder);
			FileAside written = FileAside.filled(file, readers, content::writeTo);
			if (Files.isRegularFile(file) && Files.mismatch(written.path(), file) == -1) {
				Files.delete(written.path());
				readers.restrict(file);
			}
			else {
				written.moveIn();
			}
			return Fingerprint.of(Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw refusal(folder, ex);
		}
	}

	/** The sentence for whoever has to mend the folder. */
	static Refusal refusal(Path folder, IOException cause) {
		return new Refusal(folder + ": found that it can't be written to (" + FileAside.reason(cause)
				+ "); expected a folder with room and the right to write; mend it, or name another with --output.");
	}

}
