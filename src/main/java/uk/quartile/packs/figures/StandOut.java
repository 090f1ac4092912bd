package uk.quartile.packs.figures;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.verdict.StandOutFrom;
import uk.quartile.domain.verdict.StandOutKind;

/**
 * Whether and how far a figure stands out.
 *
 * @param list that it is on; null where it is on none
 * @param beyondChance signed standard errors, above 0 where the figure is the higher one;
 * null where no distance can be told
 * @param from what that distance is taken; null likewise
 * @param stands 1 above or −1 below the comparator, beyond the 99.8% limits; else 0
 * @param moves 1 up or −1 down since the year before; else 0
 * @param byChance about what share of such figures chance alone would put on a list
 * @param place among its area's figures on the list, the farthest beyond chance first;
 * null where it is on none
 * @param regionPlace among all areas' figures on the list, likewise
 */
public record StandOut(@Nullable StandOutKind list, @Nullable Double beyondChance, @Nullable StandOutFrom from,
		int stands, int moves, double byChance, @Nullable Integer place, @Nullable Integer regionPlace) {
}
