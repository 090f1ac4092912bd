package uk.quartile.console.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Decoding;
import uk.quartile.domain.Fingerprint;
import uk.quartile.run.Request;

/** The files as they lie there, each read anew only where it was changed. */
public final class PresentFiles {

	private final Request.Folders folders;

	private final Map<ReferenceFile, Present> known = new EnumMap<>(ReferenceFile.class);

	PresentFiles(Request.Folders folders) {
		this.folders = folders;
	}

	/** A file; empty where there is none that can be read. */
	synchronized Optional<Present> find(ReferenceFile file) {
		Path place = file.place(this.folders);
		try {
			BasicFileAttributes now = Files.readAttributes(place, BasicFileAttributes.class);
			String state = now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
			Present last = this.known.get(file);
			if (last == null || !last.state.equals(state)) {
				last = read(state, file, Files.readAllBytes(place));
				this.known.put(file, last);
			}
			return Optional.of(last);
		}
		catch (IOException ex) {
			this.known.remove(file);
			return Optional.empty();
		}
	}

	/** The line of a file as it was typed; blank where there is none. */
	String line(ReferenceFile file, int number) {
		try {
			return Decoding.text(Files.readAllBytes(file.place(this.folders)))
				.lines()
				.skip(number - 1L)
				.findFirst()
				.orElse("");
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static Present read(String state, ReferenceFile file, byte[] bytes) {
		int[] rows = { 0 };
		if (file.path().endsWith(".csv")) {
			CsvTable.rows(bytes, (row) -> rows[0]++);
		}
		else {
			rows[0] = (int) Decoding.text(bytes).lines().count();
		}
		return new Present(state, Fingerprint.of(bytes), rows[0]);
	}

	/**
	 * A file in a state.
	 *
	 * @param state by which a change is seen
	 * @param sha256 of its bytes
	 * @param rows of a table; lines of another file
	 */
	record Present(String state, String sha256, int rows) {
	}

}
