package uk.quartile.console.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.FinishedSet;

/**
 * A set of the output folder, with where it stands there.
 *
 * @param quarter of its figures
 * @param region GSS code
 * @param folder an edition as it is written, or {@code preview}
 * @param set as its manifest has it
 */
record ShelvedSet(Quarter quarter, String region, String folder, FinishedSet set) {

	/** Those files that somebody may read. */
	List<FinishedSet.File> files(MayRead reader) {
		return this.set.files().stream().filter((each) -> reader.file(this.folder, each.path())).toList();
	}

	/** The file that the manifest names so. */
	Optional<FinishedSet.File> named(String path) {
		return this.set.files().stream().filter((each) -> each.path().equals(path)).findFirst();
	}

	/**
	 * Where a file of the set lies. A link, or a name that leads out of the folder, was
	 * written by no run: there is no such file.
	 */
	Optional<Path> place(FinishedSet.File file) {
		try {
			Path output = this.set.folder().resolve("../../..").normalize().toRealPath();
			Path folder = output.resolve(this.set.path());
			Path place = folder.resolve(file.path());
			return (place.startsWith(folder) && place.equals(place.toRealPath()) && Files.isRegularFile(place))
					? Optional.of(place) : Optional.empty();
		}
		catch (IOException | InvalidPathException ex) {
			return Optional.empty();
		}
	}

	/** The address of its page. */
	String address() {
		return "/documents/" + this.set.path();
	}

}
