package uk.quartile.packs.telling;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.words.Words;

/** How a measure is called where the time that it covers is said beside it. */
public final class Titles {

	/** Characters of a heading that a value follows. */
	private static final int ROOM = 34;

	private Titles() {
	}

	/** {@code Re-referrals within 12 months}. */
	public static String of(Measure measure) {
		return Words.set(measure.title().replaceFirst(", (?:last 12 months|this quarter)$", ""));
	}

	/** Beside a date that says of which months it is. */
	public static String dated(Measure measure) {
		return Words.set(measure.title().replaceFirst(", last 12 months$", ""));
	}

	/**
	 * As a heading has room for: the short title where the whole one is long, and the
	 * catalogue has a short one.
	 */
	public static String brief(Measure measure) {
		String whole = of(measure);
		String brief = Words.set(measure.label().shortTitle());
		return (whole.length() <= ROOM || brief.endsWith("\u2026")) ? whole : brief;
	}

	/**
	 * {@link #brief} behind the number by which minutes name it: {@code 3 Re-referrals}.
	 */
	public static String numbered(Measure measure) {
		return measure.label().number() + "\u2002" + brief(measure);
	}

	/** {@link #of} within a sentence. */
	public static String within(Measure measure) {
		return Words.within(of(measure));
	}

}
