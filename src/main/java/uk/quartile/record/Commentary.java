package uk.quartile.record;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * What an authority's officer says of a measure or of a section, to be quoted and never
 * put in other words.
 *
 * @param authority GSS code
 * @param quarter it is about
 * @param measure code; null if it is about a section
 * @param section of the catalogue; null if it is about a measure
 * @param text in the officer's words
 * @param authorRole of the officer; null if not stated
 */
public record Commentary(String authority, Quarter quarter, @Nullable String measure, @Nullable String section,
		String text, @Nullable String authorRole) {
}
