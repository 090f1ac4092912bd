package uk.quartile.packs.words;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NotShown;

/** What stands in place of a figure that isn't there. */
public final class Absences {

	private Absences() {
	}

	/** Whether nothing was there to count: an answer, and nothing that is missing. */
	public static boolean isNothingToCount(@Nullable FigureStatus status) {
		return status == Absence.NOT_APPLICABLE;
	}

	/** A row's status in words; empty where it isn't an absence. */
	public static Optional<String> inWords(FigureStatus status) {
		if (status instanceof Absence absence) {
			return Optional.of(marker(absence));
		}
		return (status instanceof NotShown why) ? Optional.of(inWords(why)) : Optional.empty();
	}

	private static String inWords(NotShown why) {
		return switch (why) {
			case REJECTED -> "return rejected";
			case WITHDRAWN -> "return withdrawn";
			case NOT_DUE -> "not due";
			case WITHHELD, WITHHELD_SINCE -> why.written();
		};
	}

	public static String marker(Absence absence) {
		return switch (absence) {
			case NOT_SUPPLIED -> "not supplied";
			case NOT_APPLICABLE -> "not applicable";
			case UNAVAILABLE -> "not available";
			case CONFIDENTIAL -> "withheld at source";
			case LOW, ROUNDS_TO_ZERO -> "rounds to zero";
			case UNRELIABLE -> "unreliable";
		};
	}

}
