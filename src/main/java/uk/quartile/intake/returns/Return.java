package uk.quartile.intake.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.Dictionary;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.reading.Dialect;

/**
 * A return about to be checked.
 *
 * @param folder the place its name gives it; null if it gives none
 * @param dialect in which it was written
 * @param lines at least one
 * @param siblings other returns about the same authorities and quarter
 * @param replaced what is in force of the same return, whose place it takes; null if
 * nothing is
 * @param reference what it is checked against
 * @param sheets versions of the dictionary that the sheets of its workbook name; none of
 * text
 */
public record Return(@Nullable Place folder, Dialect dialect, List<ReturnLine> lines, List<Sibling> siblings,
		@Nullable ReplacedReturn replaced, Reference reference, List<String> sheets) {

	public Return replacing(@Nullable ReplacedReturn inForce) {
		return new Return(this.folder, this.dialect, this.lines, this.siblings, inForce, this.reference, this.sheets);
	}

	/** What the return is: what its name says, or else its first line. */
	public Optional<Place> place() {
		return place(this.folder, this.lines, this.reference);
	}

	/** What a return of some lines is. */
	public static Optional<Place> place(@Nullable Place folder, List<ReturnLine> lines, Reference reference) {
		if (folder != null) {
			return Optional.of(folder);
		}
		ReturnLine first = lines.get(0);
		return first.footprint().authorities().stream().allMatch(reference::knows)
				? Quarters.read(first.quarter()).map((quarter) -> new Place(quarter, first.footprint()))
				: Optional.empty();
	}

	/** The line of a measure, if there is one; the first of several. */
	public Optional<ReturnLine> line(String measure) {
		return this.lines.stream().filter((each) -> each.code().equals(measure)).findFirst();
	}

	/**
	 * The versions of the dictionary that it names, each once, whatever the case of their
	 * letters: one, or none, of a return that is as it should be.
	 */
	public List<NamedVersion> versions() {
		List<NamedVersion> named = new ArrayList<>();
		Stream
			.concat(this.sheets.stream().map((name) -> new NamedVersion(name, null)),
					this.lines.stream()
						.filter((line) -> !line.dictionary().isEmpty())
						.map((line) -> new NamedVersion(line.dictionary(), line.line())))
			.filter((each) -> named.stream().noneMatch((other) -> other.name().equalsIgnoreCase(each.name())))
			.forEach(named::add);
		return named;
	}

	/** The versions that there are. */
	public Dictionary dictionary() {
		return this.reference.catalogue().dictionary();
	}

	public Optional<Quarter> quarter() {
		return place().map(Place::quarter);
	}

	/** Measures it has lines for. */
	List<String> measures() {
		return this.lines.stream()
			.map(ReturnLine::measure)
			.filter(Objects::nonNull)
			.map((measure) -> measure.code())
			.distinct()
			.toList();
	}

}
