package uk.quartile.console.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * A measure, as people look it up.
 *
 * @param title with its number in front
 * @param code that returns bear
 * @param definition for readers; blank if the catalogue gives none
 * @param facts what else is known of it, by name
 */
record MeasureRow(String title, String code, String definition, Map<String, String> facts) {

	/** All measures by section, in the order of the catalogue. */
	static Map<String, List<MeasureRow>> bySection(Catalogue catalogue) {
		return catalogue.measures()
			.stream()
			.collect(Collectors.groupingBy(Measure::section, LinkedHashMap::new,
					Collectors.mapping((each) -> of(each, catalogue), Collectors.toList())));
	}

	private static MeasureRow of(Measure measure, Catalogue catalogue) {
		Map<String, String> facts = new LinkedHashMap<>();
		put(facts, "Counted", measure.numerator());
		put(facts, "Divided by", measure.denominatorWords());
		put(facts, "Shown as", unit(measure));
		put(facts, "Covers", switch (measure.basis()) {
			case SNAPSHOT -> "the last day of the quarter";
			case QUARTER -> measure.annualised() ? "the quarter, times four to read as a year" : "the quarter";
			case ROLLING_12_MONTHS -> "the twelve months that end with the quarter";
		});
		put(facts, "Good is", switch (measure.polarity()) {
			case HIGH_IS_GOOD -> "high";
			case LOW_IS_GOOD -> "low";
			case NEUTRAL -> "neither high nor low";
		});
		put(facts, "Due", due(measure, catalogue));
		put(facts, "Exists", exists(measure));
		put(facts, "Not compared with before",
				measure.breaks()
					.stream()
					.map((each) -> each.quarter() + " (" + each.why() + ")")
					.collect(Collectors.joining("; ")));
		put(facts, "Source", measure.source());
		return new MeasureRow(measure.label().number() + ". " + measure.title(), measure.code(), measure.definition(),
				facts);
	}

	private static void put(Map<String, String> facts, String name, String words) {
		if (!words.isBlank()) {
			facts.put(name, words);
		}
	}

	private static String unit(Measure measure) {
		return switch (measure.unit()) {
			case PER_10000 -> "a rate per 10,000";
			case PERCENT -> "a percentage";
			case AVERAGE -> "an average";
			case RATIO -> "a ratio";
			case COUNT -> "a count";
		};
	}

	private static String due(Measure measure, Catalogue catalogue) {
		List<String> quarters = IntStream.rangeClosed(1, 4)
			.filter((number) -> catalogue.settings().collects().isEmpty() ? measure.due().contains(number)
					: catalogue.settings().collects().getOrDefault(measure.code(), Set.of()).contains(number))
			.mapToObj((number) -> "Quarter " + number)
			.toList();
		return quarters.isEmpty() ? "not collected by this region"
				: (quarters.size() == 4) ? "every quarter" : String.join(", ", quarters);
	}

	private static String exists(Measure measure) {
		Quarter from = measure.validFrom();
		Quarter to = measure.validTo();
		return ((from != null) ? "from " + from : "") + ((from != null && to != null) ? " " : "")
				+ ((to != null) ? "until " + to : "");
	}

}
