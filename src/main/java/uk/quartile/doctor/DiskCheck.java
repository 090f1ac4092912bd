package uk.quartile.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import uk.quartile.domain.FileAside;

/** Whether there is room for another run. */
final class DiskCheck {

	/** Bytes below which nothing can be relied on. */
	static final long LEAST = 64L << 20;

	/**
	 * Bytes that an embedded database wants: its journal alone may take 512 MiB before it
	 * is cut back.
	 */
	static final long DATABASE = 1L << 30;

	/** Runs for which there is to be room. */
	private static final int RUNS = 10;

	private DiskCheck() {
	}

	/**
	 * Room where documents are written.
	 * @param began when the last run did that wrote some
	 */
	static Diagnosis output(Path folder, Optional<Instant> began) throws IOException {
		long written = (began.isPresent() && Files.isDirectory(folder))
				? FolderLook.at(folder).writtenSince(began.get()) : 0;
		return of(folder, free(folder), written, RUNS * written,
				(written > 0) ? "; the last run wrote " + Amounts.bytes(written) : "");
	}

	static Diagnosis data(Path folder, boolean embedded) throws IOException {
		return of(folder, free(folder), 0, embedded ? DATABASE : 0, "");
	}

	static Diagnosis temporary(Path folder) throws IOException {
		return of(folder, free(folder), 0, 0, "");
	}

	/**
	 * The same where so much is free.
	 * @param needed bytes, without which a run can't end well
	 * @param wanted bytes, to be safe
	 * @param remark on how much that is
	 */
	static Diagnosis of(Path folder, long free, long needed, long wanted, String remark) {
		String room = Amounts.bytes(free) + " free" + remark;
		if (free < Math.max(needed, LEAST)) {
			return Diagnosis.wrong(folder + ": found " + room + "; expected " + Amounts.bytes(Math.max(needed, LEAST))
					+ " at least; make room on that disk, or name a folder on another.");
		}
		return (free < wanted) ? Diagnosis.doubtful(folder + ": found " + room + "; expected " + Amounts.bytes(wanted)
				+ " to be safe; make room on that disk soon.") : Diagnosis.well(folder + ": " + room + ".");
	}

	private static long free(Path folder) throws IOException {
		Path there = folder.toAbsolutePath();
		while (!Files.exists(there) && there.getParent() != null) {
			there = there.getParent();
		}
		return Files.getFileStore(there).getUsableSpace();
	}

	static Diagnosis unknown(Path folder, IOException ex) {
		return Diagnosis.wrong(folder + ": found that nobody knows how much is free (" + FileAside.reason(ex)
				+ "); expected a disk that answers; see whether it is mounted.");
	}

}
