package uk.quartile.delivery.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import uk.quartile.domain.FileAside;
import uk.quartile.domain.Fingerprint;

/**
 * A folder, on whatever file system: each file is copied aside, forced to the disk, and
 * renamed.
 */
final class FolderPlace implements Place {

	private final Path folder;

	/**
	 * A folder that is there already: where a share isn't mounted, making one would
	 * deliver to the wrong disk.
	 * @param output where the documents lie, which can't be delivered to themselves
	 */
	FolderPlace(Path folder, Path output) {
		this.folder = folder;
		if (!Files.isDirectory(folder)) {
			throw NotDelivered.all(
					folder + ": found no such folder; expected one, for Quartile makes none where a share may "
							+ "be away; mount or make it, or correct `to` under `delivery`.",
					new IOException("no folder"));
		}
		try {
			if (Files.exists(output) && folder.toRealPath().startsWith(output.toRealPath())) {
				throw NotDelivered
					.all(folder + ": found a folder in the output folder itself; expected another; correct "
							+ "`to` under `delivery`.", new IOException("output folder"));
			}
		}
		catch (IOException ex) {
			throw fault(folder, ex);
		}
	}

	@Override
	public Set<String> names(String name) {
		Path start = this.folder.resolve(name);
		Set<String> names = new TreeSet<>();
		if (Files.isDirectory(start)) {
			try (Stream<Path> files = Files.walk(start)) {
				files.filter(Files::isRegularFile)
					.forEach((file) -> names.add(start.relativize(file).toString().replace('\\', '/')));
			}
			catch (IOException ex) {
				throw fault(start, ex);
			}
		}
		return names;
	}

	@Override
	public Optional<String> sha256(String name) {
		return read(name, (stream) -> {
			try {
				return Fingerprint.of(stream);
			}
			catch (IOException ex) {
				throw fault(this.folder.resolve(name), ex);
			}
		});
	}

	@Override
	public <T> Optional<T> read(String name, Function<InputStream, T> reader) {
		Path file = this.folder.resolve(name);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (InputStream stream = Files.newInputStream(file)) {
			return Optional.of(reader.apply(stream));
		}
		catch (IOException ex) {
			throw fault(file, ex);
		}
	}

	@Override
	public void put(String name, Parcel parcel, boolean isNew) {
		Path file = this.folder.resolve(name);
		Path parent = file.resolveSibling("");
		for (Path above = parent; above.startsWith(this.folder); above = above.resolveSibling("")) {
			if (Files.isRegularFile(above)) {
				throw NotDelivered.only(
						file + ": found the file " + above
								+ " in the way; expected a folder there, or nothing; move it elsewhere.",
						new IOException("a file in the way"));
			}
		}
		try {
			Files.createDirectories(parent);
			parcel.readers().restrict(parent);
			FileAside.filled(file, parcel.readers(), (stream) -> {
				try (InputStream bytes = parcel.content().open()) {
					bytes.transferTo(stream);
				}
			}).moveIn();
		}
		catch (IOException ex) {
			throw fault(file, ex);
		}
	}

	@Override
	public void remove(String name) {
		Path file = this.folder.resolve(name);
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw fault(file, ex);
		}
	}

	/** What stands in the way of one file needn't be in that of another. */
	private static NotDelivered fault(Path file, IOException cause) {
		return NotDelivered.only(file + ": found that it can't be read or written (" + FileAside.reason(cause)
				+ "); expected a folder with room and the right to write; mend it, or correct `to` under `delivery`.",
				cause);
	}

	@Override
	public String toString() {
		return this.folder.toString();
	}

	@Override
	public void close() {
		// Nothing is held open.
	}

}
