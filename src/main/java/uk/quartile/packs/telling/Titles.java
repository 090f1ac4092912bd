package uk.quartile.packs.telling;

import uk.quartile.domain.Measure;
import uk.quartile.packs.words.Words;

/** How a measure is called where the time that it covers is said beside it. */
public final class Titles {

	private Titles() {
	}

	/** {@code Re-referrals within 12 months}. */
	public static String of(Measure measure) {
		return Words.set(measure.title().replaceFirst(", (?:last 12 months|this quarter)$", ""));
	}

	/** The same within a sentence. */
	public static String within(Measure measure) {
		return Words.within(of(measure));
	}

}
