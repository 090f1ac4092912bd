package uk.quartile.catalogue;

import uk.quartile.domain.Footprint;

/** The code under which a return is sent, as read. */
public sealed interface FootprintReading {

	/**
	 * A code that names a footprint.
	 *
	 * @param footprint of authorities valid on the day
	 * @param bySuccessor whether the code was that of a successor by recoding
	 */
	record Read(Footprint footprint, boolean bySuccessor) implements FootprintReading {
	}

	/**
	 * A code that names none.
	 *
	 * @param found what was found
	 * @param expected what is expected
	 * @param remedy what to do
	 */
	record Unreadable(String found, String expected, String remedy) implements FootprintReading {
	}

}
