package uk.quartile.catalogue.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which file of a folder was meant as one that isn't there. */
public final class FileMeant {

	private FileMeant() {
	}

	/**
	 * The name that is nearest to that of a file.
	 * @param name of the file that isn't there
	 * @param folder where it belongs
	 * @param known names that mean other files
	 */
	public static Optional<String> as(String name, Path folder, Collection<String> known) {
		try (Stream<Path> files = Files.list(folder)) {
			List<String> others = files.map((file) -> file.getFileName().toString())
				.filter((other) -> !known.contains(other) && !Ignored.name(other))
				.sorted()
				.toList();
			return others.stream()
				.filter((other) -> Suggestions.distance(name, other.toLowerCase(Locale.ROOT)) <= name.length() / 6)
				.findFirst();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
