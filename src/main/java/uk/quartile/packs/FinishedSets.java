package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.output.Manifest;
import uk.quartile.packs.output.OutputFolder;

/** Finds the sets that stand in an output folder. */
final class FinishedSets {

	private static final String REGION = "[A-Z]\\d{8}";

	private FinishedSets() {
	}

	static List<FinishedSet> in(Path output) {
		List<FinishedSet> sets = new ArrayList<>();
		for (Path quarter : folders(output)) {
			read(quarter).ifPresent((read) -> folders(quarter).stream()
				.map((region) -> String.valueOf(region.getFileName()))
				.filter((region) -> region.matches(REGION))
				.flatMap((region) -> Stream.of(Edition.values())
					.flatMap((edition) -> at(output, read, region, edition.written()).stream()))
				.forEach(sets::add));
		}
		return sets;
	}

	static Optional<FinishedSet> at(Path output, Quarter quarter, String region, String name) {
		Optional<Edition> edition = name.equals(Preview.FOLDER) ? Optional.of(Edition.RESTRICTED)
				: Stream.of(Edition.values()).filter((each) -> each.written().equals(name)).findFirst();
		OutputFolder folder = new OutputFolder(output, quarter, region, name);
		if (edition.isEmpty() || !region.matches(REGION)
				|| !Files.isRegularFile(folder.path().resolve(Manifest.NAME))) {
			return Optional.empty();
		}
		return Optional.of(new FinishedSet(quarter + "/" + region + "/" + name, edition.get(), folder.path(),
				folder.committed()
					.stream()
					.map((file) -> new FinishedSet.File(file.path(), file.sha256(), file.pages(), file.size()))
					.toList(),
				folder.committedAt()));
	}

	/** Other folders of the output folder are no quarters. */
	private static Optional<Quarter> read(Path folder) {
		try {
			return Optional.of(Quarter.parse(String.valueOf(folder.getFileName())));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static List<Path> folders(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(Files::isDirectory).sorted().toList();
		}
		catch (IOException ex) {
			// What can't be read was finished by nobody who runs this.
			return List.of();
		}
	}

}
