package uk.quartile.comparison.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.Subject;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.NoChange.Why;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.measure.Measure;

/** What keeps two figures of one ground from being compared. */
final class Breaks {

	private Breaks() {
	}

	/** Between two quarters, for everybody; null where they can be compared. */
	static @Nullable NoChange between(Measure measure, Quarter earlier, Quarter later) {
		return measure.breaks()
			.stream()
			.filter((each) -> earlier.compareTo(each.quarter()) < 0 && later.compareTo(each.quarter()) >= 0)
			.findFirst()
			.map((each) -> new NoChange(Why.BREAK,
					"figures from " + each.quarter() + " on can't be compared with earlier ones: " + each.why()))
			.orElse(null);
	}

	/** The same between two figures, of which one may be counted otherwise. */
	static @Nullable NoChange between(Measure measure, Subject then, Quarter earlier, Subject now) {
		NoChange ofAll = between(measure, earlier, now.quarter());
		if (ofAll != null || OtherDefinition.same(then.other(), now.other())) {
			return ofAll;
		}
		OtherDefinition newer = now.other();
		OtherDefinition older = then.other();
		return new NoChange(Why.BREAK, (newer != null) ? "the figure of " + now.quarter() + " is " + newer.because()
				: "the figure of " + earlier + " is " + ((older != null) ? older.because() : ""));
	}

	/** Whether all of one ground is counted alike in two quarters. */
	static boolean alike(List<AreaRate> now, List<AreaRate> then) {
		Set<Optional<String>> definitions = definitions(now);
		return definitions.size() <= 1 && definitions.equals(definitions(then));
	}

	private static Set<Optional<String>> definitions(List<AreaRate> rates) {
		return rates.stream()
			.map((rate) -> Optional.ofNullable(rate.other()).map(OtherDefinition::definition))
			.collect(Collectors.toSet());
	}

}
