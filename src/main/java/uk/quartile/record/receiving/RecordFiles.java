package uk.quartile.record.receiving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import uk.quartile.catalogue.reading.FileMeant;
import uk.quartile.catalogue.reading.Ignored;
import uk.quartile.catalogue.reading.Suggestions;

/** Finds the files that are on record. None of them need be there. */
final class RecordFiles {

	static final String ACTIONS = "actions/";

	static final String COMMENTARY = "commentary/";

	static final String CONTEXT = "context.csv";

	static final String RESOLUTIONS = "resolutions.csv";

	static final String QUALITY_WORK = "quality_work.csv";

	/** Names in the folder that mean no other. */
	private static final Set<String> KNOWN = Set.of(CONTEXT, QUALITY_WORK, RESOLUTIONS, "actions", "commentary",
			"returns", "reference");

	private final Path input;

	private final long largest;

	private final List<RecordFile> found = new ArrayList<>();

	private RecordFiles(Path input, long largest) {
		this.input = input;
		this.largest = largest;
	}

	/**
	 * All files, in the order of their paths.
	 * @param input folder that has {@code actions/}, {@code commentary/} and the rest
	 * @param largest size in bytes above which none is read
	 */
	static List<RecordFile> find(Path input, long largest) {
		RecordFiles files = new RecordFiles(input, largest);
		for (String name : List.of(CONTEXT, QUALITY_WORK, RESOLUTIONS)) {
			if (Files.exists(input.resolve(name))) {
				files.add(name);
			}
			else {
				FileMeant.as(name, input, KNOWN).ifPresent(files::add);
			}
		}
		for (String folder : List.of(ACTIONS, COMMENTARY)) {
			String name = folder.substring(0, folder.length() - 1);
			if (!Files.exists(input.resolve(name))) {
				FileMeant.as(name, input, KNOWN).ifPresent(files::add);
			}
		}
		files.addAll(ACTIONS);
		files.addAll(COMMENTARY);
		files.found.sort(Comparator.comparing(RecordFile::path));
		return files.found;
	}

	/** What a file or folder beside them was meant as; empty for what is one of them. */
	static Optional<String> meant(String path) {
		if (path.indexOf('/') >= 0 || KNOWN.contains(path)) {
			return Optional.empty();
		}
		return Suggestions.nearest(path, List.of(CONTEXT, QUALITY_WORK, RESOLUTIONS, "actions", "commentary"));
	}

	private void add(String path) {
		this.found.add(RecordFile.read(path, this.input.resolve(path), this.largest));
	}

	/**
	 * All files below a folder, wherever they lie: what lies wrongly is told, not missed.
	 */
	private void addAll(String folder) {
		Path path = this.input.resolve(folder);
		if (!Files.isDirectory(path)) {
			return;
		}
		try (Stream<Path> names = Files.list(path)) {
			for (Path each : names.filter((name) -> !Ignored.name(String.valueOf(name.getFileName()))).toList()) {
				String name = folder + each.getFileName();
				if (Files.isDirectory(each) && !Files.isSymbolicLink(each)) {
					addAll(name + "/");
				}
				else {
					add(name);
				}
			}
		}
		catch (IOException ex) {
			this.found.add(RecordFile.without(folder.substring(0, folder.length() - 1), "a folder that can't be read"));
		}
	}

}
