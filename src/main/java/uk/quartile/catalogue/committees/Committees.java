package uk.quartile.catalogue.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.domain.Quarter;

/**
 * What {@code jobs/committees.yml} says.
 *
 * @param councils in the order of the file
 * @param committees in the order of the file
 * @param releases day on which the report of a quarter was or will be released, where it
 * is stated
 * @param files SHA-256 of the file and of the logos, by path such as
 * {@code jobs/committees.yml}
 */
public record Committees(List<Council> councils, List<Committee> committees, Map<Quarter, LocalDate> releases,
		SortedMap<String, String> files) {

	/** Without such a file. */
	public static final Committees NONE = new Committees(List.of(), List.of(), Map.of(), new TreeMap<>());

	public Optional<Council> council(String authority) {
		return this.councils.stream().filter((each) -> each.authority().equals(authority)).findFirst();
	}

	/** The committees of an authority, in the order of the file. */
	public List<Committee> of(String authority) {
		return this.committees.stream().filter((each) -> each.authority().equals(authority)).toList();
	}

	/** The committees of a name, whatever its case. */
	public List<Committee> named(String name) {
		return this.committees.stream().filter((each) -> each.name().equalsIgnoreCase(name)).toList();
	}

	/** The day on which the report of a quarter is released, if it is stated. */
	public Optional<LocalDate> release(Quarter quarter) {
		return Optional.ofNullable(this.releases.get(quarter));
	}

	/** The same of these files. */
	public Committees of(SortedMap<String, String> received) {
		return new Committees(this.councils, this.committees, this.releases, received);
	}

}
