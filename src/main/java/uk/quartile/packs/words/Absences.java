package uk.quartile.packs.words;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Absence;
import uk.quartile.domain.Written;

/** What stands in place of a figure that isn't there. */
public final class Absences {

	/** Not supplied, for the return that should have it was rejected. */
	public static final String REJECTED = "rejected";

	/** Not supplied, for the return that had it was withdrawn. */
	public static final String WITHDRAWN = "withdrawn";

	/** Not there, and not asked for. */
	public static final String NOT_DUE = "not-due";

	private Absences() {
	}

	/** Whether nothing was there to count: an answer, and nothing that is missing. */
	public static boolean isNothingToCount(@Nullable String status) {
		return Absence.NOT_APPLICABLE.written().equals(status);
	}

	/**
	 * A row's status in words.
	 * @param status as the tables have it, or one of these
	 * @return the words; empty where the status isn't an absence
	 */
	public static Optional<String> inWords(String status) {
		return switch (status) {
			case REJECTED -> Optional.of("return rejected");
			case WITHDRAWN -> Optional.of("return withdrawn");
			case NOT_DUE -> Optional.of("not due");
			default -> Written.read(Absence.class, status).map(Absences::inWords);
		};
	}

	private static String inWords(Absence absence) {
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
