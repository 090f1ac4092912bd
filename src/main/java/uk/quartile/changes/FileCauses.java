package uk.quartile.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.ChangedLine;
import uk.quartile.domain.Quarter;

/** Lines of {@code jobs/} and {@code reference/} as causes of changes. */
final class FileCauses {

	/** Keys of jobs/ that no figure rests on. */
	private static final Set<String> NO_FIGURES = Set.of("schedule", "reports", "editions", "notice", "sources",
			"limits", "returns-due", "returns-due-on", "thresholds", "region");

	/** Keys of measures.yml that say how a measure is named, not what it is. */
	private static final Set<String> WORDS = Set.of("title", "section", "source", "definition", "noun", "nouns",
			"number", "short", "core");

	private FileCauses() {
	}

	/**
	 * The lines that figures may rest on.
	 * @param lines that differ
	 * @param then when the older files were received, by path
	 * @param now when the newer files were received, by path
	 * @param release of the population estimates that rates are made from
	 */
	static List<Cause> of(List<ChangedLine> lines, Map<String, String> then, Map<String, String> now, String release) {
		List<Cause> causes = new ArrayList<>();
		for (ChangedLine line : lines) {
			Map<String, String> about = line.about();
			String named = about.getOrDefault("release", "");
			String key = about.getOrDefault("key", "");
			boolean words = line.path().startsWith("jobs/")
					&& (NO_FIGURES.contains(top(key)) || WORDS.contains(top(key)));
			// A withdrawal is told of the lines that it takes away.
			if (!words && (named.isEmpty() || named.equals(release)) && !line.path().endsWith("/withdrawals.csv")) {
				causes.add(new Cause(inWords(line, then, now), areas(about), quarter(about), measure(about),
						about.containsKey("mid_year") ? Integer.valueOf(about.getOrDefault("mid_year", "")) : null,
						counts(line.before()), line.gone() ? Counts.NONE : counts(about)));
			}
		}
		return causes;
	}

	private static Counts counts(Map<String, String> line) {
		return Counts.of(line.get("numerator"), line.getOrDefault("population_0_17", line.get("denominator")));
	}

	private static String inWords(ChangedLine line, Map<String, String> then, Map<String, String> now) {
		return line.path() + " line " + line.line() + (line.gone() ? " as received " + then.get(line.path())
				: ", received " + now.getOrDefault(line.path(), then.get(line.path()))) + ": " + line.what();
	}

	private static String top(String key) {
		return key.replaceFirst("\\..*", "");
	}

	private static Set<String> areas(Map<String, String> about) {
		Set<String> areas = new TreeSet<>();
		Stream.of("area", "authority", "neighbour", "code", "predecessor", "successor")
			.map((column) -> about.getOrDefault(column, ""))
			.filter((code) -> code.matches("[A-Z]\\d{8}(\\+[A-Z]\\d{8})*"))
			.forEach((code) -> areas.addAll(List.of(code.split("\\+"))));
		return areas;
	}

	private static @Nullable Quarter quarter(Map<String, String> about) {
		String quarter = about.getOrDefault("quarter", "");
		return quarter.isEmpty() ? null : Quarter.parse(quarter);
	}

	/** Also of a key that stands under the measure's code, as in collects. */
	private static @Nullable String measure(Map<String, String> about) {
		String measure = about.getOrDefault("measure", "");
		String key = about.getOrDefault("key", "");
		if (measure.isEmpty() && Set.of("collects", "targets").contains(top(key)) && key.contains(".")) {
			return key.split("\\.")[1];
		}
		return measure.isEmpty() ? null : measure;
	}

}
