package uk.quartile.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.Featured;
import uk.quartile.domain.FunnelStage;
import uk.quartile.domain.Written;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Denominator;
import uk.quartile.domain.measure.Measure;

/**
 * Reads the keys of {@code jobs/measures.yml} that say where documents show a measure
 * besides its own place, and, once all entries are read, checks them.
 */
final class FeaturedReader {

	private static final String DENOMINATOR = ".denominator";

	private FeaturedReader() {
	}

	static Featured read(YamlMapping entry) {
		return new Featured(entry.flag("spotlight", false), funnel(entry));
	}

	private static Featured.@Nullable Counted funnel(YamlMapping entry) {
		String written = entry.text("funnel", "");
		if (written.isEmpty()) {
			return null;
		}
		boolean denominator = written.endsWith(DENOMINATOR);
		String word = denominator ? written.substring(0, written.length() - DENOMINATOR.length()) : written;
		Optional<FunnelStage> stage = Written.read(FunnelStage.class, word);
		if (stage.isEmpty()) {
			entry.fault("funnel", "'" + written + "'",
					Suggestions.anyOf(FunnelStage.class) + ", or one of these with .denominator");
		}
		return stage.map((found) -> new Featured.Counted(found, denominator)).orElse(null);
	}

	/**
	 * Adds a fault for each measure that can't be shown so: one that has no six months to
	 * tell of, or that counts no stage of one period, or the stage of another again.
	 */
	static void check(List<YamlMapping> entries, List<Measure> measures) {
		Map<String, Integer> stages = new HashMap<>();
		for (int i = 0; i < measures.size(); i++) {
			Measure measure = measures.get(i);
			YamlMapping entry = entries.get(i);
			Featured featured = measure.label().featured();
			if (featured.spotlight() && !measure.ofSixMonths()) {
				entry.fault("spotlight", "the key for " + (measure.overlaps() ? "overlaps true" : of(measure)),
						"the key only for basis quarter or snapshot without overlaps, of which the last six months can be told");
			}
			if (featured.funnel() != null) {
				funnel(entry, measure, featured.funnel(), stages);
			}
		}
	}

	private static void funnel(YamlMapping entry, Measure measure, Featured.Counted counted,
			Map<String, Integer> stages) {
		if (measure.basis() == Basis.SNAPSHOT) {
			entry.fault("funnel", "the key for " + of(measure),
					"the key only for basis quarter or rolling-12-months, of which events are counted");
			return;
		}
		if (counted.denominator() && measure.denominator() != Denominator.RETURNED) {
			entry.fault("funnel",
					"the denominator of a measure whose denominator is " + measure.denominator().written(),
					"a denominator that is returned, or the stage alone for the numerator");
			return;
		}
		String stage = counted.stage().written();
		Integer first = stages.putIfAbsent(stage + " " + measure.basis().written(), entry.line("funnel"));
		if (first != null) {
			entry.fault("funnel", "'" + stage + "' again of " + of(measure) + ", first on line " + first,
					"each stage once of each basis", "remove the key from one of the two measures");
		}
	}

	private static String of(Measure measure) {
		return "basis " + measure.basis().written();
	}

}
