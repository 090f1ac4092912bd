package uk.quartile.intake.receiving;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
 * says, and, where there is none or it is rejected, as the submission in force does. Any
 * number of threads may ask.
 */
public final class Siblings {

	private final Overlaps overlaps;

	private final Map<Place, ReturnFile> files;

	private final Map<Place, Set<String>> inForce;

	private final Reference reference;

	private final Map<Place, Sibling> known = new ConcurrentHashMap<>();

	/**
	 * Makes a finder.
	 * @param overlaps of all returns on disk and in force
	 * @param files on disk
	 * @param inForce measures of the submissions in force, of those returns that overlap
	 * @param reference to check them against
	 */
	Siblings(Overlaps overlaps, Map<Place, ReturnFile> files, Map<Place, Set<String>> inForce, Reference reference) {
		this.overlaps = overlaps;
		this.files = files;
		this.inForce = inForce;
		this.reference = reference;
	}

	/** Knows of files only. */
	public static Siblings onDisk(List<ReturnFile> files, Reference reference) {
		Map<Place, ReturnFile> placed = placed(files);
		return new Siblings(new Overlaps(placed.keySet(), reference), placed, Map.of(), reference);
	}

	static Map<Place, ReturnFile> placed(List<ReturnFile> files) {
		return files.stream()
			.filter((file) -> file.place() != null)
			.collect(Collectors.toMap(ReturnFile::place, Function.identity()));
	}

	public List<Sibling> of(Place place) {
		return this.overlaps.of(place)
			.stream()
			.map((other) -> this.known.computeIfAbsent(other, this::sibling))
			.toList();
	}

	private Sibling sibling(Place place) {
		Set<String> inForce = this.inForce.getOrDefault(place, Set.of());
		ReturnFile file = this.files.get(place);
		if (file == null) {
			return new Sibling(place, inForce, inForce);
		}
		Content content = file.content(this.reference);
		Set<String> measures = written(file, content);
		if (!Checks.check(file, content, this.reference, (each) -> List.of()).accepted()) {
			measures.addAll(inForce);
		}
		return new Sibling(place, measures, inForce);
	}

	private Set<String> written(ReturnFile file, Content content) {
		Set<String> measures = new HashSet<>();
		Table table = file.table(content, this.reference);
		if (table != null) {
			ReturnLine.read(table, this.reference).forEach((line) -> measures.add(line.code()));
		}
		return measures;
	}

}
