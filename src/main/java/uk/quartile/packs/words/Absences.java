package uk.quartile.packs.words;

import java.util.Optional;

import uk.quartile.domain.Absence;
import uk.quartile.domain.Written;

/** What stands in place of a figure that isn't there. */
public final class Absences {

	private Absences() {
	}

	/**
	 * A row's status in words.
	 * @param status as the tables have it
	 * @return the words; empty where the status isn't an absence
	 */
	public static Optional<String> inWords(String status) {
		return Written.read(Absence.class, status).map((absence) -> switch (absence) {
			case NOT_SUPPLIED -> "not supplied";
			case NOT_APPLICABLE -> "not applicable";
			case UNAVAILABLE -> "not available";
			case CONFIDENTIAL -> "withheld at source";
			case LOW, ROUNDS_TO_ZERO -> "rounds to zero";
			case UNRELIABLE -> "unreliable";
		});
	}

}
