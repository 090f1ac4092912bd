package uk.quartile.console.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files into a zip as it is sent: on no disk, and never whole in memory. */
final class ZipOfFiles {

	private ZipOfFiles() {
	}

	/**
	 * Writes it.
	 * @param files where each lies, by its name in the zip
	 * @param stream left open
	 * @throws IOException if a file can't be read any more, or nobody takes the zip any
	 * more: what was sent so far is no whole zip
	 */
	static void write(Map<String, Path> files, OutputStream stream) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(stream);
		// Documents are compressed already: more would keep the processor from others.
		zip.setLevel(Deflater.BEST_SPEED);
		for (Map.Entry<String, Path> file : files.entrySet()) {
			ZipEntry entry = new ZipEntry(file.getKey());
			entry.setLastModifiedTime(Files.getLastModifiedTime(file.getValue()));
			zip.putNextEntry(entry);
			Files.copy(file.getValue(), zip);
			zip.closeEntry();
		}
		zip.finish();
		zip.flush();
	}

}
