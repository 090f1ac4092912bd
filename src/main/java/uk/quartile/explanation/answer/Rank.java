package uk.quartile.explanation.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The area's place among the areas of its region.
 *
 * @param place from 1; equal values share the lowest number
 * @param ranked how many have a place
 * @param order which way 1 is the first, in a sentence
 * @param above who stands just before; null for the first
 * @param below who comes just after; null for the last
 * @param tied who shares the place
 * @param places all of them, the first before the others
 * @param unranked areas without a place
 */
public record Rank(int place, int ranked, String order, @Nullable Place above, @Nullable Place below, List<Place> tied,
		List<Place> places, List<Unranked> unranked) {

	/**
	 * One place.
	 *
	 * @param place from 1
	 * @param area code, or codes joined by plus signs
	 * @param areaName in words
	 * @param value unrounded
	 */
	public record Place(int place, String area, String areaName, double value) {
	}

	/**
	 * An area without a place.
	 *
	 * @param area code, or codes joined by plus signs
	 * @param areaName in words
	 * @param because why
	 */
	public record Unranked(String area, String areaName, String because) {
	}

}
