package uk.quartile.catalogue.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.DictionaryVersion.Change;
import uk.quartile.catalogue.dictionary.DictionaryVersion.Part;
import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * Reads the list {@code versions} of {@code jobs/measures.yml}, in the light of the
 * measures.
 */
public final class DictionaryReader {

	private static final String REMEDY = "correct it, or take the version out";

	/** What a spreadsheet leaves as it is: it makes 1.10 a number, and 2024-1 a date. */
	private static final String NAME = "[1-9]\\d{0,5}|v\\d+(\\.\\d+)*";

	private final List<Measure> measures;

	private final List<DictionaryVersion> versions = new ArrayList<>();

	private final Map<String, Integer> names = new HashMap<>();

	private DictionaryReader(List<Measure> measures) {
		this.measures = measures;
	}

	/**
	 * The versions; where there are faults, those that have none.
	 * @param root of the file
	 * @param measures of the file
	 */
	public static Dictionary read(YamlMapping root, List<Measure> measures) {
		DictionaryReader reader = new DictionaryReader(measures);
		root.mappings("versions", REMEDY).forEach(reader::version);
		return new Dictionary(List.copyOf(reader.versions));
	}

	private void version(YamlMapping entry) {
		entry.allow(List.of("version", "from", "changes"));
		String expected = "a whole number, or v and numbers, as in 3, 2025 or v2.1, which no spreadsheet changes";
		String name = entry.required("version", expected);
		if (!name.isEmpty() && !name.matches(NAME)) {
			entry.fault("version", "'" + name + "'", expected);
		}
		Integer first = this.names.putIfAbsent(name, entry.line("version"));
		if (first != null && !name.isEmpty()) {
			entry.fault("version", "'" + name + "' again, first on line " + first, "each version once");
		}
		Quarter from = from(entry);
		List<Change> changes = changes(entry, from);
		if (from != null && first == null) {
			this.versions.add(new DictionaryVersion(name, from, changes));
		}
	}

	private @Nullable Quarter from(YamlMapping entry) {
		String written = entry.required("from", "the first quarter that is counted by it, as in 2024-25-Q1");
		if (written.isEmpty()) {
			return null;
		}
		try {
			Quarter from = Quarter.parse(written);
			DictionaryVersion before = this.versions.isEmpty() ? null : this.versions.get(this.versions.size() - 1);
			if (before != null && from.compareTo(before.from()) <= 0) {
				entry.fault("from", "'" + written + "'",
						"a quarter after " + before.from() + ", from which version " + before.name() + " is in force",
						"put the versions in order, the oldest first");
			}
			return from;
		}
		catch (IllegalArgumentException ex) {
			entry.fault("from", "'" + written + "'",
					"a quarter of the financial year, as in 2024-25-Q1 for April to June 2024");
			return null;
		}
	}

	private List<Change> changes(YamlMapping entry, @Nullable Quarter from) {
		List<YamlMapping> entries = entry.mappings("changes",
				"correct it, as in {measure: children-looked-after, what: counts those in short breaks too, break: true}");
		if (this.versions.isEmpty() && !entries.isEmpty()) {
			entry.fault("changes", "changes with the first version", "none: no version before it is listed",
					"list the version that they changed before it, or take them out");
		}
		List<Change> changes = new ArrayList<>();
		for (YamlMapping each : entries) {
			each.allow(List.of("measure", "changed", "what", "break"));
			String code = each.required("measure", "the code of a measure of this file");
			if (!code.isEmpty()) {
				each.known("measure", code, this.measures.stream().map(Measure::code).toList(),
						"the code of a measure of this file");
			}
			if (changes.stream().anyMatch((other) -> other.measure().equals(code))) {
				each.fault("measure", "'" + code + "' again", "each measure of a version once");
			}
			boolean breaks = each.flag("break", false);
			if (breaks && from != null && breaks(code, from)) {
				each.fault("break", "true, where " + code + " has a break of " + from + " already",
						"the break in one of the two places", "take it out of the measure's 'breaks'");
			}
			changes.add(new Change(code, each.words("changed", Part.class, List.of(Part.DEFINITION)),
					each.required("what", "what changed, for readers, in words that end no sentence"), breaks));
		}
		return List.copyOf(changes);
	}

	private boolean breaks(String code, Quarter from) {
		return this.measures.stream()
			.filter((each) -> each.code().equals(code))
			.flatMap((each) -> each.breaks().stream())
			.anyMatch((each) -> each.quarter().equals(from));
	}

}
