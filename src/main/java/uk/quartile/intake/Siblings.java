package uk.quartile.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.intake.reading.Content;
import uk.quartile.intake.reading.Table;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;
import uk.quartile.intake.returns.ReturnLine;
import uk.quartile.intake.returns.Sibling;

/**
 * Finds what other returns about the same authorities and quarter hold: as their file
 * says, or, where there is none, as the submission in force does.
 */
final class Siblings {

	private final Overlaps overlaps;

	private final Map<Place, Path> files;

	private final Map<Place, Set<String>> inForce;

	private final Reference reference;

	/**
	 * Makes a finder.
	 * @param overlaps of all returns on disk and in force
	 * @param files on disk
	 * @param inForce measures of the submissions in force, of those returns that overlap
	 * @param reference for the size up to which files are read
	 */
	Siblings(Overlaps overlaps, Map<Place, Path> files, Map<Place, Set<String>> inForce, Reference reference) {
		this.overlaps = overlaps;
		this.files = files;
		this.inForce = inForce;
		this.reference = reference;
	}

	/** Knows of files only. */
	static Siblings onDisk(List<ReturnFile> files, Reference reference) {
		Map<Place, Path> placed = placed(files);
		return new Siblings(new Overlaps(placed.keySet(), reference), placed, Map.of(), reference);
	}

	static Map<Place, Path> placed(List<ReturnFile> files) {
		return files.stream()
			.filter((file) -> file.place() != null)
			.collect(Collectors.toMap(ReturnFile::place, ReturnFile::path));
	}

	List<Sibling> of(Place place) {
		return this.overlaps.of(place).stream().map(this::sibling).toList();
	}

	private Sibling sibling(Place place) {
		Set<String> accepted = this.inForce.getOrDefault(place, Set.of());
		Path file = this.files.get(place);
		if (file == null) {
			return new Sibling(place, accepted, accepted);
		}
		Set<String> written = measures(file);
		Set<String> both = new HashSet<>(accepted);
		both.retainAll(written);
		return new Sibling(place, written, both);
	}

	private Set<String> measures(Path file) {
		Table table = Content.read(file, this.reference.catalogue().settings().largestFile()).table();
		return (table == null) ? Set.of()
				: ReturnLine.read(table, this.reference).stream().map(ReturnLine::code).collect(Collectors.toSet());
	}

}
