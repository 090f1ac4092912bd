package uk.quartile.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;
import uk.quartile.domain.measure.Measure.Label;
import uk.quartile.domain.measure.Measure;

/**
 * Reads the keys of {@code jobs/measures.yml} by which measures are named in print, and,
 * once all entries are read, gives a number to those that have none.
 */
final class LabelReader {

	private static final int MOST = 9_999;

	/** Of a measure that states none, until all are read. */
	private static final int NONE = 0;

	private LabelReader() {
	}

	static Label read(YamlMapping entry, String title) {
		String text = entry.text("short", "");
		if (text.length() > Label.LONGEST) {
			entry.fault("short", "'" + text + "', of " + text.length() + " characters",
					"at most " + Label.LONGEST + ", for grids and charts",
					"shorten it; the full title stands beside it wherever there is room");
		}
		boolean stated = !entry.text("number", "").isEmpty();
		return new Label(stated ? entry.whole("number", 1, MOST, NONE) : NONE, stated,
				text.isEmpty() ? Label.shortOf(title) : text, entry.flag("core", false), FeaturedReader.read(entry));
	}

	/** Adds a fault for each number or short title that stands twice. */
	static void check(List<YamlMapping> entries, List<Measure> measures, Faults faults) {
		Map<Integer, Integer> numbers = new HashMap<>();
		Map<String, Integer> shorts = new HashMap<>();
		int next = next(measures);
		for (int i = 0; i < measures.size(); i++) {
			YamlMapping entry = entries.get(i);
			Label label = measures.get(i).label();
			Integer first = (label.number() != NONE) ? numbers.putIfAbsent(label.number(), entry.line("number")) : null;
			if (first != null) {
				faults.add(entry.line("number"), "number", label.number() + " again, first on line " + first,
						"each number once, and never that of a measure that is gone",
						"give the newer of the two measures " + next + ", the next that is free");
			}
			Integer same = entry.text("short", "").isEmpty() ? null
					: shorts.putIfAbsent(label.shortTitle(), entry.line("short"));
			if (same != null) {
				faults.add(entry.line("short"), "short", "'" + label.shortTitle() + "' again, first on line " + same,
						"each short once", "reword one of the two");
			}
		}
	}

	/**
	 * The measures, each with a number: one that states none has the next that is free,
	 * in the order of the file.
	 */
	static List<Measure> numbered(List<Measure> measures) {
		List<Measure> numbered = new ArrayList<>();
		int next = next(measures);
		for (Measure each : measures) {
			Label label = each.label();
			numbered.add((label.number() != NONE) ? each
					: each.labelled(new Label(next++, false, label.shortTitle(), label.core(), label.featured())));
		}
		return List.copyOf(numbered);
	}

	/**
	 * A warning for each measure without a number beside others that have one: until it
	 * is written down, the number changes with what is added.
	 */
	static List<Finding> unnumbered(List<Measure> measures) {
		return measures.stream().noneMatch((each) -> each.label().stated()) ? List.of()
				: measures.stream()
					.filter((each) -> !each.label().stated())
					.map((each) -> new Finding(CatalogueFiles.MEASURES, null, "number", "unnumbered", Severity.WARNING,
							"no number of " + each.code(), "one that no measure has or had, which minutes can cite",
							"add number: " + each.label().number() + ", the next that is free; until then the measure "
									+ "goes by it"))
					.toList();
	}

	private static int next(List<Measure> measures) {
		return 1 + measures.stream().mapToInt((each) -> each.label().number()).max().orElse(0);
	}

}
