package uk.quartile.catalogue.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.DictionaryVersion.Change;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * The versions of the definitions by which measures are counted.
 *
 * @param versions oldest first; none where the catalogue keeps none
 */
public record Dictionary(List<DictionaryVersion> versions) {

	/** That of a catalogue that keeps no versions. */
	public static final Dictionary NONE = new Dictionary(List.of());

	/** The version that is called so, if there is one. */
	public Optional<DictionaryVersion> version(@Nullable String name) {
		return (name == null) ? Optional.empty()
				: this.versions.stream().filter((each) -> each.named(name)).findFirst();
	}

	/**
	 * The version by which a quarter is counted; the first holds for all quarters before
	 * it, too.
	 */
	public Optional<DictionaryVersion> inForce(Quarter quarter) {
		return this.versions.stream()
			.filter((each) -> each.from().compareTo(quarter) <= 0)
			.reduce((one, other) -> other)
			.or(() -> this.versions.stream().findFirst());
	}

	/** What changed between two versions, whichever is the older one. */
	public List<Change> between(DictionaryVersion one, DictionaryVersion other) {
		int first = this.versions.indexOf(one);
		int second = this.versions.indexOf(other);
		return this.versions.subList(Math.min(first, second) + 1, Math.max(first, second) + 1)
			.stream()
			.flatMap((each) -> each.changes().stream())
			.toList();
	}

	/**
	 * By what a figure is counted whose return names a version: null where it names none
	 * that is known, that of its quarter, or one that defines the measure alike.
	 */
	public @Nullable OtherDefinition other(String measure, Quarter quarter, @Nullable String named) {
		DictionaryVersion version = version(named).orElse(null);
		DictionaryVersion own = inForce(quarter).orElse(null);
		if (version == null || own == null || version.equals(own)) {
			return null;
		}
		List<Change> breaks = between(version, own).stream()
			.filter((each) -> each.breaks() && each.measure().equals(measure))
			.toList();
		return breaks.isEmpty() ? null
				: new OtherDefinition(definition(measure, version),
						"counted by dictionary " + version.name() + ", not " + own.name(),
						"counted by version " + version.name() + " of the dictionary, not by " + own.name()
								+ " as in force for the quarter: "
								+ breaks.stream().map(Change::what).collect(Collectors.joining("; ")));
	}

	/** The version that a measure's definition of a version stems from; blank if none. */
	private String definition(String measure, DictionaryVersion version) {
		return this.versions.subList(0, this.versions.indexOf(version) + 1)
			.stream()
			.filter((each) -> breaks(measure, each).findAny().isPresent())
			.reduce((one, other) -> other)
			.map(DictionaryVersion::name)
			.orElse("");
	}

	private static Stream<Change> breaks(String measure, DictionaryVersion version) {
		return version.changes().stream().filter((each) -> each.breaks() && each.measure().equals(measure));
	}

	/** A measure with the breaks that versions make in its series. */
	public Measure broken(Measure measure) {
		List<Measure.Break> breaks = new ArrayList<>(measure.breaks());
		this.versions.forEach((version) -> breaks(measure.code(), version)
			.forEach((change) -> breaks.add(new Measure.Break(version.from(), change.what()))));
		breaks.sort(Comparator.comparing(Measure.Break::quarter));
		return (breaks.size() == measure.breaks().size()) ? measure : measure.broken(List.copyOf(breaks));
	}

}
