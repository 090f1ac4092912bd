package uk.quartile.intake.returns;

import java.util.Comparator;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;

/**
 * What identifies a return.
 *
 * @param quarter it is for
 * @param footprint whose figures it holds
 */
public record Place(Quarter quarter, Footprint footprint) implements Comparable<Place> {

	private static final Comparator<Place> ORDER = Comparator.comparing(Place::quarter)
		.thenComparing((place) -> place.footprint().code());

	/** Where its file belongs, relative to the folder of returns. */
	public String file() {
		return code() + ".csv";
	}

	/** The same without the ending. */
	public String code() {
		return this.quarter + "/" + this.footprint.code();
	}

	@Override
	public int compareTo(Place other) {
		return ORDER.compare(this, other);
	}

}
