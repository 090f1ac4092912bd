package uk.quartile.packs.figures;

import org.jspecify.annotations.Nullable;

/**
 * What a figure is compared with.
 *
 * @param region the region as comparator
 * @param neighbours the statistical neighbours as comparator
 * @param neighboursEdition edition of the list
 * @param neighboursAvailable how many of them have a value
 * @param england England as comparator
 * @param others sub-groups, graded authorities and people in general beside it
 */
public record Beside(Figure.Against region, Figure.Against neighbours, @Nullable String neighboursEdition,
		@Nullable Integer neighboursAvailable, Figure.Against england, OtherComparators others) {
}
