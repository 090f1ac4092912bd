package uk.quartile.domain;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who on this machine may read what small numbers stand in: the restricted edition, the
 * receipts and the log. {@code QUARTILE_READERS} sets it; otherwise it is the owner and
 * the group.
 */
public enum Readers {

	OWNER(0600, 0700),

	/** And the group of the folder, or of the user who runs Quartile. */
	GROUP(0640, 0750),

	/** Whoever the machine's own settings let: nothing is set. */
	EVERYONE(0, 0);

	private static final String VARIABLE = "QUARTILE_READERS";

	/** Of the mode of a file on Unix. */
	private static final int PERMISSIONS = 0777;

	private static final int MODE = 07777;

	private final int files;

	private final int folders;

	Readers(int files, int folders) {
		this.files = files;
		this.folders = folders;
	}

	/**
	 * As the environment has it.
	 * @throws Refusal if it has something else
	 */
	public static Readers ofTheEnvironment() {
		String value = System.getenv(VARIABLE);
		return (value == null || value.isBlank()) ? GROUP : read(value.strip());
	}

	static Readers read(String word) {
		return Arrays.stream(values())
			.filter((each) -> each.written().equals(word))
			.findFirst()
			.orElseThrow(() -> new Refusal(VARIABLE + ": found '" + word + "'; expected "
					+ Arrays.stream(values()).map(Readers::written).collect(Collectors.joining(", "))
					+ "; correct or unset it."));
	}

	private String written() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Lets these readers read a file or a folder, and nobody else. A folder still hands
	 * its group on to what is made in it. Where the file system knows no permissions, or
	 * somebody else has set them, nothing is changed.
	 * @throws IOException if there is no such file
	 */
	public void restrict(Path file) throws IOException {
		int permissions = Files.isDirectory(file) ? this.folders : this.files;
		if (permissions == 0 || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
			return;
		}
		int mode = (Integer) Files.getAttribute(file, "unix:mode");
		if ((mode & PERMISSIONS) != permissions) {
			try {
				Files.setAttribute(file, "unix:mode", (mode & MODE & ~PERMISSIONS) | permissions);
			}
			catch (FileSystemException ex) {
				// Whose it is has the last word.
				return;
			}
		}
	}

}
