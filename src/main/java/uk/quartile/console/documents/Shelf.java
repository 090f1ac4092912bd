package uk.quartile.console.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.FinishedSet;
import uk.quartile.run.Request;

/**
 * The sets in the output folder that their manifests commit. A manifest is read anew only
 * where it was written anew.
 */
public final class Shelf {

	private static final List<String> FOLDERS = List.of(Edition.RESTRICTED.written(), Edition.PUBLIC.written(),
			FinishedSet.PREVIEW);

	private final Path output;

	private final Map<Path, Read> read = new ConcurrentHashMap<>();

	Shelf(Request.Folders folders) {
		this.output = folders.output();
	}

	/** All of them: the newest quarter first, then by region. */
	List<ShelvedSet> all() {
		List<ShelvedSet> sets = new ArrayList<>();
		for (String quarter : names(this.output).sorted(Comparator.reverseOrder()).toList()) {
			for (String region : names(this.output.resolve(quarter)).sorted().toList()) {
				FOLDERS.stream().flatMap((folder) -> find(quarter, region, folder).stream()).forEach(sets::add);
			}
		}
		return sets;
	}

	/**
	 * One of them.
	 * @param folder an edition as it is written, or {@code preview}
	 * @return empty for whatever is no such set
	 */
	Optional<ShelvedSet> find(String quarter, String region, String folder) {
		Optional<Quarter> of = quarter(quarter);
		if (of.isEmpty() || !FOLDERS.contains(folder) || !region.matches("[A-Z]\\d{8}")) {
			return Optional.empty();
		}
		Path manifest = this.output.resolve(quarter).resolve(region).resolve(folder).resolve(FinishedSet.MANIFEST);
		try {
			BasicFileAttributes now = Files.readAttributes(manifest, BasicFileAttributes.class);
			String state = now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
			Read last = this.read.get(manifest);
			if (last == null || !last.state.equals(state)) {
				last = new Read(state, FinishedSet.at(this.output, of.get(), region, folder));
				this.read.put(manifest, last);
			}
			return last.set.map((set) -> new ShelvedSet(of.get(), region, folder, set));
		}
		catch (IOException ex) {
			this.read.remove(manifest);
			return Optional.empty();
		}
	}

	/** Names of folders in a folder. */
	private static Stream<String> names(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter((each) -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
				.map((each) -> String.valueOf(each.getFileName()))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			// Nothing was written yet, or nothing that can be read.
			return Stream.empty();
		}
	}

	private static Optional<Quarter> quarter(String name) {
		try {
			return Optional.of(Quarter.parse(name));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** What a manifest said in a state. */
	private record Read(String state, Optional<FinishedSet> set) {
	}

}
