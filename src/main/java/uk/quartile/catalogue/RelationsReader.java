package uk.quartile.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Relations;

/**
 * Reads the keys of {@code jobs/measures.yml} that name other measures, and, once all
 * entries are read, checks what they name.
 */
final class RelationsReader {

	private static final String NUMERATOR = ".numerator";

	private static final String DENOMINATOR = ".denominator";

	private RelationsReader() {
	}

	static Relations read(YamlMapping entry) {
		return new Relations(code(entry, "yearly"), flows(entry), code(entry, "part-of"), sameCount(entry),
				code(entry, "pair"));
	}

	private static @Nullable String code(YamlMapping entry, String key) {
		String code = entry.text(key, "");
		return code.isEmpty() ? null : code;
	}

	private static Relations.@Nullable Flows flows(YamlMapping entry) {
		YamlMapping flows = entry.mapping("flows").allow(List.of("in", "out"));
		if (flows.keys().isEmpty()) {
			return null;
		}
		String in = flows.required("in", "the measure of those who joined this stock");
		String out = flows.required("out", "the measure of those who left this stock");
		return (in.isEmpty() || out.isEmpty()) ? null : new Relations.Flows(in, out);
	}

	private static Relations.@Nullable SameCount sameCount(YamlMapping entry) {
		String written = entry.text("same-count", "");
		if (written.endsWith(NUMERATOR)) {
			return new Relations.SameCount(written.substring(0, written.length() - NUMERATOR.length()), false);
		}
		if (written.endsWith(DENOMINATOR)) {
			return new Relations.SameCount(written.substring(0, written.length() - DENOMINATOR.length()), true);
		}
		if (!written.isEmpty()) {
			entry.fault("same-count", "'" + written + "'", "a measure's count, as in referrals.numerator");
		}
		return null;
	}

	/** Adds a fault for each relation to a measure that can't stand in it. */
	static void check(List<YamlMapping> entries, List<Measure> measures) {
		Map<String, Measure> known = measures.stream()
			.collect(Collectors.toMap(Measure::code, Function.identity(), (first, again) -> first, LinkedHashMap::new));
		for (int i = 0; i < measures.size(); i++) {
			check(entries.get(i), measures.get(i), known);
		}
	}

	private static void check(YamlMapping entry, Measure measure, Map<String, Measure> known) {
		Relations relations = measure.relations();
		if (relations.yearly() != null) {
			yearly(entry, measure, relations.yearly(), known);
		}
		if (relations.flows() != null) {
			flows(entry, measure, relations.flows(), known);
		}
		if (relations.partOf() != null) {
			Measure whole = other(entry, "part-of", measure, relations.partOf(), known);
			if (whole != null && whole.basis() != measure.basis()) {
				entry.fault("part-of", of(whole),
						"a measure of basis " + measure.basis().written() + ", as this one is");
			}
		}
		if (relations.sameCount() != null) {
			sameCount(entry, measure, relations.sameCount(), known);
		}
		if (relations.pair() != null) {
			other(entry, "pair", measure, relations.pair(), known);
		}
	}

	private static void yearly(YamlMapping entry, Measure measure, String code, Map<String, Measure> known) {
		Measure year = other(entry, "yearly", measure, code, known);
		if (measure.basis() != Basis.QUARTER) {
			entry.fault("yearly", "the key for basis " + measure.basis().written(), "the key only for basis quarter");
		}
		else if (year != null && (year.basis() != Basis.ROLLING_12_MONTHS || year.unit() != measure.unit()
				|| year.denominator() != measure.denominator())) {
			entry.fault("yearly",
					"'" + code + "', of basis " + year.basis().written() + ", unit " + year.unit().written()
							+ " and denominator " + year.denominator().written(),
					"a measure of basis rolling-12-months with this one's unit and denominator");
		}
	}

	private static void flows(YamlMapping entry, Measure measure, Relations.Flows flows, Map<String, Measure> known) {
		if (measure.basis() != Basis.SNAPSHOT) {
			entry.fault("flows", "the key for basis " + measure.basis().written(), "the key only for basis snapshot");
			return;
		}
		for (String code : List.of(flows.in(), flows.out())) {
			Measure flow = other(entry, "flows", measure, code, known);
			if (flow != null && flow.basis() != Basis.QUARTER) {
				entry.fault("flows", of(flow), "measures of basis quarter");
			}
		}
	}

	private static void sameCount(YamlMapping entry, Measure measure, Relations.SameCount same,
			Map<String, Measure> known) {
		Measure other = other(entry, "same-count", measure, same.measure(), known);
		if (measure.denominator() != Denominator.RETURNED) {
			entry.fault("same-count", "the key for denominator " + measure.denominator().written(),
					"the key only for denominator returned");
		}
		else if (other != null && same.denominator() && other.denominator() != Denominator.RETURNED) {
			entry.fault("same-count", "'" + same + "', which is " + other.denominator().written(),
					"a denominator that is returned");
		}
		else if (other != null && other.basis() != measure.basis()) {
			entry.fault("same-count", of(other),
					"a measure of basis " + measure.basis().written() + ", as this one is");
		}
	}

	/** The measure named, if it is known and another. */
	private static @Nullable Measure other(YamlMapping entry, String key, Measure measure, String code,
			Map<String, Measure> known) {
		entry.known(key, code, known.keySet(), "a measure of this file");
		if (code.equals(measure.code())) {
			entry.fault(key, "'" + code + "', this very measure", "another measure");
			return null;
		}
		return known.get(code);
	}

	private static String of(Measure measure) {
		return "'" + measure.code() + "', of basis " + measure.basis().written();
	}

}
