package uk.quartile.disclosure;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Settings;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;

/**
 * Which counts tell of single people: 1 to 5 children, all but 1 to 5, none or all of a
 * small group, and averages of one. Counts are in the unit of {@link #unit}.
 */
final class Small {

	private static final long HUNDREDTHS = 100;

	private final Settings.Disclosure settings;

	Small(Settings.Disclosure settings) {
		this.settings = settings;
	}

	/** How many make one: staff are counted in hundredths. */
	static long unit(Measure measure) {
		return (measure.counts() == Counts.FRACTIONAL) ? HUNDREDTHS : 1;
	}

	/** The largest count that is withheld. */
	long largest(Measure measure) {
		return ((measure.counts() == Counts.FRACTIONAL) ? this.settings.smallestStaff() : this.settings.smallestCount())
				* unit(measure);
	}

	private long group(Measure measure) {
		return (measure.counts() == Counts.FRACTIONAL) ? largest(measure) : this.settings.smallestGroup();
	}

	/**
	 * What is small of a figure; null where nothing is.
	 * @param n returned denominator; below 0 where there is none
	 */
	@Nullable What of(Measure measure, long x, long n) {
		long largest = largest(measure);
		if (x > 0 && x <= largest) {
			return What.NUMERATOR;
		}
		if (n < 0) {
			return null;
		}
		if (n > 0 && n <= largest) {
			return What.DENOMINATOR;
		}
		if (!measure.partsOfWhole()) {
			return (n > 0 && n <= group(measure) && measure.unit() != Unit.PERCENT) ? What.AVERAGE : null;
		}
		if (n - x > 0 && n - x <= largest) {
			return What.REST;
		}
		if (n > 0 && n <= group(measure)) {
			return (x == 0) ? What.NONE : (x == n) ? What.ALL : null;
		}
		return null;
	}

	/** What is small. */
	enum What {

		/** The count. */
		NUMERATOR,

		/** The group that it is of. */
		DENOMINATOR,

		/** Those of the group who aren't counted. */
		REST,

		/** Nobody of a small group is counted. */
		NONE,

		/** Everybody of a small group is counted. */
		ALL,

		/** An average of a small group. */
		AVERAGE;

		Reason reason() {
			return (this == REST || this == ALL) ? Reason.COMPLEMENT : Reason.PRIMARY;
		}

	}

}
