package uk.quartile.packs.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;

/** The folder of one region, quarter and edition. */
public final class OutputFolder {

	private final Path folder;

	private final List<OutputFile> files = new ArrayList<>();

	public OutputFolder(Path output, Quarter quarter, String region, Edition edition) {
		this(output, quarter, region, edition.written());
	}

	/** A folder beside those of the editions. */
	public OutputFolder(Path output, Quarter quarter, String region, String name) {
		this.folder = output.resolve(quarter.toString()).resolve(region).resolve(name);
	}

	/**
	 * Whether every file of the set is as its manifest says, and was made from this
	 * basis.
	 * @param documents that must be among them
	 */
	public boolean isMadeFrom(String basis, Set<String> documents) {
		return ManifestFile.read(manifest())
			.filter((made) -> made.basis().equals(basis) && made.holds(documents))
			.filter(this::stands)
			.isPresent();
	}

	/**
	 * Whether every file of the set is as its manifest says, and shows these figures.
	 * @param documents that must be among them
	 */
	public boolean shows(String comparison, Set<String> documents) {
		return ManifestFile.read(manifest())
			.filter((made) -> made.comparison().equals(comparison) && made.holds(documents))
			.filter(this::stands)
			.isPresent();
	}

	/**
	 * Takes the documents into the set that stand as the manifest says and were made from
	 * this basis: they needn't be written again.
	 * @return their paths
	 */
	public Set<String> keepDocuments(String basis) {
		List<OutputFile> kept = ManifestFile.read(manifest())
			.filter((made) -> made.basis().equals(basis))
			.map(ManifestFile.Made::outputs)
			.orElse(List.of())
			.stream()
			.filter((entry) -> entry.pages() != null && holds(this.folder.resolve(entry.file()), entry.sha256()))
			.map((entry) -> new OutputFile(entry.file(), entry.sha256(), size(entry.file()), entry.pages()))
			.toList();
		this.files.addAll(kept);
		return kept.stream().map(OutputFile::path).collect(Collectors.toSet());
	}

	private boolean stands(ManifestFile.Made made) {
		return made.outputs().stream().allMatch((entry) -> holds(this.folder.resolve(entry.file()), entry.sha256()));
	}

	private static boolean holds(Path file, String sha256) {
		try {
			return Files.isRegularFile(file) && Fingerprint.of(Files.readAllBytes(file)).equals(sha256);
		}
		catch (IOException ex) {
			// What can't be read is written anew.
			return false;
		}
	}

	/**
	 * Writes a file of the set.
	 * @param path relative to the folder, with forward slashes
	 * @param content of the file
	 */
	public void write(String path, Content content) {
		write(path, null, content);
	}

	/** Writes a file of the set that has pages. */
	public void write(String path, @Nullable Integer pages, Content content) {
		Path file = this.folder.resolve(path);
		String sha256 = WholeFile.write(file, content);
		try {
			this.files.add(new OutputFile(path, sha256, Files.size(file), pages));
		}
		catch (IOException ex) {
			throw WholeFile.refusal(this.folder, ex);
		}
	}

	/** The files written so far, in the order of their paths. */
	public List<OutputFile> files() {
		return this.files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
	}

	/**
	 * The files that the manifest names, in the order of their paths; none where there is
	 * no manifest.
	 */
	public List<OutputFile> committed() {
		return ManifestFile.read(manifest())
			.map(ManifestFile.Made::outputs)
			.orElse(List.of())
			.stream()
			.map((entry) -> new OutputFile(entry.file(), entry.sha256(), size(entry.file()), entry.pages()))
			.sorted(Comparator.comparing(OutputFile::path))
			.toList();
	}

	/** When the set was committed, as the manifest has it; blank where there is none. */
	public String committedAt() {
		return ManifestFile.read(manifest()).map(ManifestFile.Made::time).orElse("");
	}

	/** The paths that a manifest names which lies elsewhere; none if it is damaged. */
	public static Set<String> named(InputStream manifest) {
		return ManifestFile.read(manifest)
			.map(ManifestFile.Made::outputs)
			.orElse(List.of())
			.stream()
			.map(Manifest.Entry::file)
			.collect(Collectors.toSet());
	}

	/** Where the set lies. */
	public Path path() {
		return this.folder;
	}

	/** What isn't there has no bytes. */
	private long size(String file) {
		try {
			return Files.size(this.folder.resolve(file));
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/** Removes what an earlier set had and this one hasn't, then writes the manifest. */
	public void commit(Manifest manifest) {
		Set<String> current = manifest.outputs().stream().map(Manifest.Entry::file).collect(Collectors.toSet());
		ManifestFile.read(manifest())
			.ifPresent((made) -> made.outputs()
				.stream()
				.map(Manifest.Entry::file)
				.filter((file) -> !current.contains(file))
				.forEach(this::remove));
		WholeFile.write(manifest(), (stream) -> ManifestFile.write(manifest, stream));
	}

	/** A manifest may have been tampered with: nothing outside the folder is removed. */
	private void remove(String file) {
		Path stale = this.folder.resolve(file).normalize();
		try {
			if (stale.startsWith(this.folder.normalize())) {
				Files.deleteIfExists(stale);
			}
		}
		catch (IOException ex) {
			throw WholeFile.refusal(this.folder, ex);
		}
	}

	private Path manifest() {
		return this.folder.resolve(Manifest.NAME);
	}

}
