package uk.quartile.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Where libraries put temporary files, such as the fonts that text is measured with: in a
 * folder of this process below {@code --data}. What a killed process leaves there, the
 * next one removes; and it doesn't matter how full the machine's own temporary folder is.
 */
final class TemporaryFiles {

	private static final String PROPERTY = "java.io.tmpdir";

	private TemporaryFiles() {
	}

	/**
	 * Keeps them there from now on. To be called before there are any. Where nothing can
	 * be written, they stay where the machine has them: whoever needs the folder says why
	 * it can't be used.
	 */
	static void keepIn(Path data) {
		try {
			Path all = Files.createDirectories(data.toAbsolutePath().resolve("tmp"));
			for (Path left : folders(all)) {
				if (!isAlive(left.getFileName().toString())) {
					FileSystemUtils.deleteRecursively(left);
				}
			}
			Path own = Files.createDirectories(all.resolve(String.valueOf(ProcessHandle.current().pid())));
			own.toFile().deleteOnExit();
			System.setProperty(PROPERTY, own.toString());
		}
		catch (IOException ex) {
			return;
		}
	}

	private static List<Path> folders(Path all) throws IOException {
		try (Stream<Path> folders = Files.list(all)) {
			return folders.toList();
		}
	}

	private static boolean isAlive(String process) {
		try {
			return ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isPresent();
		}
		catch (NumberFormatException ex) {
			return true;
		}
	}

}
