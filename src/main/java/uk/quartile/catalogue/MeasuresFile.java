package uk.quartile.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import uk.quartile.catalogue.dictionary.Dictionary;
import uk.quartile.catalogue.dictionary.DictionaryReader;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.YamlFile;
import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/**
 * Reads {@code jobs/measures.yml}, entry by entry, and then what holds between entries.
 */
final class MeasuresFile {

	private MeasuresFile() {
	}

	/** What the file says; where there are faults, with defaults in their place. */
	static Read read(byte[] bytes, Faults faults) {
		return YamlFile.read(bytes, faults, "correct it").map((root) -> read(root, faults)).orElse(Read.NOTHING);
	}

	private static Read read(YamlMapping root, Faults faults) {
		int before = faults.count();
		List<YamlMapping> entries = root.allow(List.of("measures", "versions"))
			.mappings("measures", MeasureReader.REMEDY);
		if (entries.isEmpty() && faults.count() == before) {
			faults.add(null, "measures", "no measures", "a list of measures",
					"./quartile sample DIR writes an example");
		}
		List<Measure> measures = new ArrayList<>();
		for (YamlMapping entry : entries) {
			measures.add(MeasureReader.read(entry));
		}
		once("code", Measure::code, entries, measures, faults);
		once("title", Measure::title, entries, measures, faults);
		splits(entries, measures);
		RelationsReader.check(entries, measures);
		LabelReader.check(entries, measures, faults);
		FeaturedReader.check(entries, measures);
		Dictionary dictionary = DictionaryReader.read(root, measures);
		return new Read(LabelReader.numbered(measures).stream().map(dictionary::broken).toList(), dictionary);
	}

	private static void once(String key, Function<Measure, String> name, List<YamlMapping> entries,
			List<Measure> measures, Faults faults) {
		Map<String, Integer> firstLines = new HashMap<>();
		for (int i = 0; i < measures.size(); i++) {
			String named = name.apply(measures.get(i));
			int line = entries.get(i).line(key);
			Integer first = named.isEmpty() ? null : firstLines.putIfAbsent(named, line);
			if (first != null) {
				faults.add(line, key, "'" + named + "' again, first on line " + first, "each " + key + " once",
						"rename or remove one of the two measures");
			}
		}
	}

	private static void splits(List<YamlMapping> entries, List<Measure> measures) {
		Map<String, List<Measure>> parts = measures.stream()
			.filter((measure) -> measure.split() != null)
			.collect(Collectors.groupingBy((measure) -> String.valueOf(measure.split())));
		for (int i = 0; i < measures.size(); i++) {
			Measure measure = measures.get(i);
			List<Measure> siblings = parts.getOrDefault(String.valueOf(measure.split()), List.of());
			if (measure.split() == null || siblings.isEmpty()) {
				continue;
			}
			String found = "'" + measure.split() + "'";
			Measure first = siblings.get(0);
			if (measure.code().equals(measure.split())) {
				entries.get(i).fault("split", found, "the name of the whole, not of this part");
			}
			else if (siblings.size() == 1) {
				entries.get(i).fault("split", found + ", which no other measure names", "two parts of it or more");
			}
			else if (measure.unit() != Unit.PERCENT || !measure.partsOfWhole()) {
				entries.get(i).fault("split", found, "a split only of a percentage that is a part of a whole");
			}
			else if (measure.basis() != first.basis() || !measure.due().equals(first.due())) {
				entries.get(i)
					.fault("split", found + ", with another basis or other quarters than '" + first.code() + "'",
							"the parts of a split to have the same basis and due");
			}
		}
	}

	/**
	 * What the file says.
	 *
	 * @param measures with the breaks that versions of the dictionary make
	 * @param dictionary its versions
	 */
	record Read(List<Measure> measures, Dictionary dictionary) {

		static final Read NOTHING = new Read(List.of(), Dictionary.NONE);

	}

}
