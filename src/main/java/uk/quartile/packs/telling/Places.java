package uk.quartile.packs.telling;

import java.util.List;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Spread;
import uk.quartile.packs.words.Words;

/**
 * Places in words: {@code 3rd of 10} where a direction is good. Where none is, the first
 * isn't the best: {@code highest of 10}, {@code 3rd lowest of 10}, from the nearer end.
 */
public final class Places {

	private Places() {
	}

	/**
	 * Among those of some figures that are ranked.
	 * @return {@link Values#NONE} where it isn't ranked, or nothing beside it is
	 */
	public static String of(Figure figure, List<Figure> among) {
		Double own = figure.value();
		if (figure.rank() == null || figure.ranked() == null || figure.ranked() == 1 || own == null) {
			return Values.NONE;
		}
		int below = 0;
		int above = 0;
		for (Figure other : among) {
			Double value = other.value();
			if (other.rank() != null && value != null) {
				below += (value < own) ? 1 : 0;
				above += (value > own) ? 1 : 0;
			}
		}
		return inWords(figure, figure.rank(), below, above) + " of " + figure.ranked();
	}

	/** Among all authorities of England: {@code 11th lowest of 152}. */
	public static String inEngland(Figure figure, Spread.InEngland place) {
		return inWords(figure, place.place(), place.below(), place.above()) + " of " + place.ranked();
	}

	private static String inWords(Figure figure, int place, int below, int above) {
		if (figure.measure().polarity() != Polarity.NEUTRAL) {
			return Words.ordinal(place);
		}
		boolean high = above <= below;
		int fromEnd = (high ? above : below) + 1;
		return ((fromEnd == 1) ? "" : Words.ordinal(fromEnd) + " ") + (high ? "highest" : "lowest");
	}

}
