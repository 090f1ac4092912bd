package uk.quartile.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that readers of figures must know of, such as a lockdown or a new system. No
 * cause is said by it.
 *
 * @param event in a few words
 * @param from first day
 * @param to last day; null if it goes on, or took no time
 * @param label for the axis of a chart, at most 24 characters
 * @param areas GSS codes of the authorities, regions or country that it touched
 */
public record Event(String event, LocalDate from, @Nullable LocalDate to, String label, List<String> areas) {

	/**
	 * Whether it touched an area.
	 * @param within its own code, and those of the areas that it lies in
	 */
	public boolean touches(Collection<String> within) {
		return this.areas.stream().anyMatch(within::contains);
	}

}
