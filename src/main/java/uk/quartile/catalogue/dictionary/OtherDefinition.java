package uk.quartile.catalogue.dictionary;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

/**
 * By what a figure is counted that isn't counted by the definition of its quarter.
 *
 * @param definition what tells it from other definitions of the same measure
 * @param briefly for charts, in words that end no sentence
 * @param because for readers, in words that end no sentence and begin with
 * {@code counted}
 */
public record OtherDefinition(String definition, String briefly, String because) {

	/**
	 * Whether two figures of quarters that no break lies between are counted by the same
	 * definition.
	 */
	public static boolean same(@Nullable OtherDefinition one, @Nullable OtherDefinition other) {
		return Objects.equals((one != null) ? one.definition : null, (other != null) ? other.definition : null);
	}

	/**
	 * Of a figure that is made of several.
	 * @param parts by what tells them apart; null for one counted as its quarter's are
	 * @return null where all are counted so
	 */
	public static @Nullable OtherDefinition of(SortedMap<String, @Nullable OtherDefinition> parts) {
		List<OtherDefinition> others = parts.values().stream().filter(Objects::nonNull).toList();
		if (others.isEmpty()) {
			return null;
		}
		if (parts.size() == 1) {
			return others.get(0);
		}
		StringBuilder definitions = new StringBuilder();
		parts.forEach(
				(name, part) -> definitions.append((part != null) ? name + " as of '" + part.definition + "', " : ""));
		return new OtherDefinition(definitions.toString(), "counted in part by another dictionary",
				"counted in " + others.size() + " of its " + parts.size()
						+ " parts by another version of the dictionary than that in force for the quarter");
	}

}
