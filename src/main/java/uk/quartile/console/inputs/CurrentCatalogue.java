package uk.quartile.console.inputs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.run.Request;

/**
 * The files of {@code jobs/} and {@code input/reference/} as they are now. They are read
 * anew only when one of them, or the day, has changed: reading all takes longer than a
 * page may.
 */
public final class CurrentCatalogue {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private final Request.Folders folders;

	private final Clock clock;

	private Map<String, String> seen = Map.of();

	private @Nullable CatalogueFiles files;

	public CurrentCatalogue(Request.Folders folders, Clock clock) {
		this.folders = folders;
		this.clock = clock;
	}

	/**
	 * The files, free of faults.
	 * @throws uk.quartile.catalogue.reading.FaultyCatalogueException with every fault of
	 * every file
	 */
	public synchronized CatalogueFiles files() {
		Map<String, String> now = look();
		if (this.files == null || !now.equals(this.seen)) {
			this.files = CatalogueFiles.load(this.folders.jobs(), this.folders.input(), this.clock);
			this.seen = now;
		}
		return this.files;
	}

	/**
	 * What the files say.
	 * @throws uk.quartile.catalogue.reading.FaultyCatalogueException with every fault of
	 * every file
	 */
	public Catalogue catalogue() {
		return files().catalogue();
	}

	/** The day in Europe/London. */
	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZONE);
	}

	/** The time and size of each file, and the day. */
	private Map<String, String> look() {
		Map<String, String> files = new TreeMap<>();
		files.put("today", today().toString());
		look(this.folders.jobs(), files);
		look(this.folders.input().resolve("reference"), files);
		return files;
	}

	private static void look(Path folder, Map<String, String> files) {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
				files.put(file.toString(),
						attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
