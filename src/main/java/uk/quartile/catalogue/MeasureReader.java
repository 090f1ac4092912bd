package uk.quartile.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;

/** Reads one entry of {@code jobs/measures.yml}. */
final class MeasureReader {

	static final String REMEDY = "correct it or remove the measure";

	private static final List<String> KEYS = List.of("code", "title", "section", "definition", "numerator",
			"denominator", "denominator-words", "unit", "basis", "polarity", "decimals", "counts", "parts-of-whole",
			"due", "valid-from", "valid-to", "breaks", "split", "source", "ranked", "yearly", "flows", "part-of",
			"pair", "same-count", "overlaps", "number", "short", "core", "spotlight", "funnel");

	private MeasureReader() {
	}

	/** The measure; where there are faults, with defaults in their place. */
	static Measure read(YamlMapping entry) {
		entry.allow(KEYS);
		String code = code(entry);
		String title = entry.required("title", "a title, as a page heading says it");
		Denominator denominator = entry.required("denominator", Denominator.class);
		Unit unit = entry.required("unit", Unit.class);
		Quarter validFrom = quarter(entry, "valid-from");
		Quarter validTo = quarter(entry, "valid-to");
		if (validFrom != null && validTo != null && validTo.compareTo(validFrom) < 0) {
			entry.fault("valid-to", "'" + validTo + "'", "a quarter not before valid-from, " + validFrom);
		}
		String split = entry.text("split", "");
		return new Measure(code, title, entry.text("section", "Other measures"), entry.text("definition", ""),
				entry.text("numerator", title), denominator, entry.text("denominator-words", words(denominator)), unit,
				entry.required("basis", Basis.class), entry.required("polarity", Polarity.class),
				entry.whole("decimals", 0, 4, (unit == Unit.COUNT) ? 0 : 1),
				entry.word("counts", Counts.class, Counts.WHOLE), partsOfWhole(entry, unit), quarters(entry, "due"),
				validFrom, validTo, breaks(entry), split.isEmpty() ? null : split, entry.text("source", ""),
				entry.flag("ranked", true), RelationsReader.read(entry), entry.flag("overlaps", false),
				LabelReader.read(entry, title));
	}

	/**
	 * Numbers of the quarters that a list such as {@code [Q2, Q4]} names; all, if there
	 * is no such key.
	 */
	static Set<Integer> quarters(YamlMapping entry, String key) {
		Set<Integer> numbers = new TreeSet<>();
		List<String> names = entry.texts(key, List.of("Q1", "Q2", "Q3", "Q4"));
		for (String name : names) {
			if (name.matches("Q[1-4]")) {
				numbers.add(name.charAt(1) - '0');
			}
			else {
				entry.fault(key, "'" + name + "'", "Q1, Q2, Q3 or Q4");
			}
		}
		if (names.isEmpty()) {
			entry.fault(key, "an empty list", "at least one of Q1, Q2, Q3 and Q4");
		}
		return numbers;
	}

	private static String code(YamlMapping entry) {
		String expected = "lower-case letters, digits and hyphens, as in children-looked-after";
		String code = entry.required("code", expected);
		if (!code.isEmpty() && !code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			entry.fault("code", "'" + code + "'", expected);
		}
		return code;
	}

	private static String words(Denominator denominator) {
		return switch (denominator) {
			case POPULATION_0_17 -> "children aged 0 to 17";
			case RETURNED -> "the number returned";
		};
	}

	private static boolean partsOfWhole(YamlMapping entry, Unit unit) {
		boolean parts = entry.flag("parts-of-whole", unit == Unit.PERCENT);
		if (parts && unit != Unit.PERCENT) {
			entry.fault("parts-of-whole", "true for " + unit.written(), "true only for percent");
		}
		return parts;
	}

	private static @Nullable Quarter quarter(YamlMapping entry, String key) {
		String text = entry.text(key, "");
		if (text.isEmpty()) {
			return null;
		}
		try {
			return Quarter.parse(text);
		}
		catch (IllegalArgumentException ex) {
			entry.fault(key, "'" + text + "'",
					"a quarter of the financial year, as in 2019-20-Q1 for April to June 2019");
			return null;
		}
	}

	private static List<Measure.Break> breaks(YamlMapping entry) {
		List<Measure.Break> breaks = new ArrayList<>();
		for (YamlMapping each : entry.mappings("breaks",
				"correct it, as in {quarter: 2019-20-Q1, why: new guidance}")) {
			each.allow(List.of("quarter", "why"));
			each.required("quarter", "the first quarter after the break");
			Quarter quarter = quarter(each, "quarter");
			String why = each.required("why", "the reason, for readers");
			if (quarter != null) {
				breaks.add(new Measure.Break(quarter, why));
			}
		}
		return List.copyOf(breaks);
	}

}
