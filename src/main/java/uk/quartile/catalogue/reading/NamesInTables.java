package uk.quartile.catalogue.reading;

import java.util.List;
import java.util.SortedSet;

/**
 * What the settings may name. An empty set is that of a file with faults of its own, and
 * is not held against the settings.
 *
 * @param measures codes, in the order of the catalogue
 * @param neutral codes of the measures of which neither high nor low is good
 * @param percentages codes of the measures that are percentages
 * @param authorities codes
 * @param regions codes
 * @param releases of the population estimates
 * @param editions of the lists of statistical neighbours
 */
public record NamesInTables(List<String> measures, SortedSet<String> neutral, SortedSet<String> percentages,
		SortedSet<String> authorities, SortedSet<String> regions, SortedSet<String> releases,
		SortedSet<String> editions) {
}
