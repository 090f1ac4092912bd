package uk.quartile.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells two receipts of the same files apart, line by line. */
public final class ChangedLines {

	/** What tells the rows of a table apart; other tables have no key. */
	private static final Map<String, List<String>> KEYS = Map.of(CatalogueFiles.AUTHORITIES, List.of("code"),
			CatalogueFiles.SUCCESSIONS, List.of("predecessor", "successor"), CatalogueFiles.POPULATIONS,
			List.of("area", "mid_year", "release"), CatalogueFiles.NEIGHBOURS, List.of("edition", "authority", "rank"),
			CatalogueFiles.COMPARATOR_COUNTS, List.of("area", "quarter", "measure"), CatalogueFiles.WITHDRAWALS,
			List.of("authority", "quarter", "sha256"), CatalogueFiles.SHARING,
			List.of("authority", "measure", "edition", "from"));

	private ChangedLines() {
	}

	/**
	 * Every line that differs, wherever it stands in its file, in the order of the paths
	 * and lines.
	 */
	public static List<ChangedLine> between(CatalogueFiles then, CatalogueFiles now) {
		List<ChangedLine> changed = new ArrayList<>();
		for (String path : CatalogueFiles.PATHS) {
			byte[] was = then.contents().getOrDefault(path, new byte[0]);
			byte[] is = now.contents().getOrDefault(path, new byte[0]);
			if (!Arrays.equals(was, is)) {
				changed.addAll(between(path, lines(path, was), lines(path, is)));
			}
		}
		return changed;
	}

	private static List<ChangedLine> between(String path, Map<String, InputLine> was, Map<String, InputLine> is) {
		List<ChangedLine> changed = new ArrayList<>();
		is.forEach((key, line) -> {
			InputLine before = was.get(key);
			if (before == null) {
				changed.add(
						new ChangedLine(path, line.line(), false, line.inWords("added"), about(line), new TreeMap<>()));
			}
			else if (!before.values().equals(line.values())) {
				changed.add(new ChangedLine(path, line.line(), false, differences(before, line), about(line),
						about(before)));
			}
		});
		was.forEach((key, line) -> {
			if (!is.containsKey(key)) {
				changed
					.add(new ChangedLine(path, line.line(), true, line.inWords("taken out"), about(line), about(line)));
			}
		});
		changed.sort(Comparator.comparing(ChangedLine::line).thenComparing(ChangedLine::gone));
		return changed;
	}

	private static TreeMap<String, String> about(InputLine line) {
		return new TreeMap<>(line.values());
	}

	private static String differences(InputLine was, InputLine is) {
		return is.values()
			.entrySet()
			.stream()
			.filter((entry) -> !Objects.equals(entry.getValue(), was.values().get(entry.getKey())))
			.map((entry) -> is.values().getOrDefault("key", entry.getKey()) + " " + shown(entry.getValue()) + ", was "
					+ shown(was.values().getOrDefault(entry.getKey(), "")))
			.collect(Collectors.joining("; "));
	}

	static String shown(String value) {
		return value.isEmpty() ? "blank" : value;
	}

	private static Map<String, InputLine> lines(String path, byte[] bytes) {
		List<InputLine> lines = path.startsWith("jobs/") ? InputLine.ofYaml(bytes) : InputLine.ofCsv(bytes);
		List<String> keys = KEYS.get(path);
		Map<String, InputLine> byKey = new LinkedHashMap<>();
		lines.forEach(
				(line) -> byKey.put(line.key((path.startsWith("jobs/")) ? List.of("measure", "key") : keys), line));
		return byKey;
	}

}
