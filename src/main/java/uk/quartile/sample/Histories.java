package uk.quartile.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/** What each authority counts, and several together. */
final class Histories {

	private final Map<String, History> histories = new HashMap<>();

	Histories(List<Place> places, Quarter first, Quarter last, List<Measure> measures) {
		for (Place place : places) {
			if (place.parts().isEmpty()) {
				this.histories.put(place.code(), new History(place, first, last, measures));
			}
		}
	}

	/**
	 * The sum of the lines of several places.
	 * @return null where there can be none
	 */
	@Nullable Line line(List<Place> places, Measure measure, Quarter quarter) {
		Line sum = null;
		for (Place place : places) {
			Line line = place.parts().isEmpty()
					? Objects.requireNonNull(this.histories.get(place.code())).line(measure, quarter)
					: line(place.parts(), measure, quarter);
			sum = (sum == null || line == null) ? line : sum.plus(line);
		}
		return sum;
	}

}
