package uk.quartile.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.qos.logback.core.rolling.RollingFileAppender;

import uk.quartile.domain.Readers;

/**
 * The log as a file: figures can stand in it, so not every user of the machine may read
 * it. Named in {@code logback.xml}.
 *
 * @param <E> what is logged
 */
public final class LogFile<E> extends RollingFileAppender<E> {

	@Override
	public void openFile(String name) throws IOException {
		Path file = Path.of(name).toAbsolutePath();
		Files.createDirectories(file.resolveSibling(""));
		if (Files.notExists(file)) {
			Files.createFile(file);
		}
		Readers.ofTheEnvironment().restrict(file);
		super.openFile(name);
	}

}
