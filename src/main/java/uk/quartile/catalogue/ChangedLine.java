package uk.quartile.catalogue;

import java.util.SortedMap;

/**
 * A line of a file of {@code jobs/} or {@code reference/} that says something else than
 * before.
 *
 * @param path such as {@code reference/populations.csv}
 * @param line in the newer file, or in the older one where it is gone
 * @param gone whether the newer file doesn't have it
 * @param what became of it
 * @param about what the line is about, by column; of {@code jobs/}, the measure and the
 * key
 * @param before what the line said, likewise; empty where there was none
 */
public record ChangedLine(String path, int line, boolean gone, String what, SortedMap<String, String> about,
		SortedMap<String, String> before) {
}
